/** What stands between quotation marks in names, whichever of them; nested ones are often left open. */
const quoted = '[«„“"<](.*)[»“”">]';

/** After folding: Latin letters that look or sound like Cyrillic ones, and punctuation. */
const alike = { from: "aeocpxyktmhbi<>.,()", to: "аеосрхуктмнви     " };

/** Legal forms as folding leaves them, longer ones first. */
const forms = [
  "объединение юридических лиц в форме ассоциации",
  "объединение юридических лиц в форме союза",
  "объединение юридических лиц",
  "некоммерческое акционерное общество",
  "республиканское общественное объединение",
  "молодежное общественное объединение",
  "общественное объединение",
  "благотворительный общественный фонд",
  "благотворительный фонд",
  "общественный фонд",
  "корпоративный фонд",
  "государственный фонд",
  "частный фонд",
  "частное учреждение",
  "государственное учреждение",
  "потребительский кооператив",
  "кауымдастык нысанындагы занды тулгалар бирлестиги",
  "занды тулгалар бирлестиги",
  "коммерциялык емес акционерлик когамы",
  "республикалык когамдык бирлестиги",
  "когамдык бирлестиги",
  "когамдык бирлестик",
  "когамдык коры",
  "когамдык кор",
  "кайырымдылык коры",
  "кайырымдылык",
  "корпоративтик коры",
  "мемлекеттик коры",
  "жеке коры",
  "жеке мекемеси",
  "мемлекеттик мекемеси",
  "тутыну кооперативи",
].join("|");

const abbreviations =
  "оо роо моо оф рф бф чф кф гф чу уо гу ргу кгу оюл нао пк кб ркб кк жк жм мм зтб кеак".replaceAll(" ", "|");

/** Between quotation marks only an abbreviation in front is a legal form; a name without them may have it anywhere. */
const withoutForms = `
  case when name ~ '${quoted}'
    then regexp_replace(${folded(`substring(name from '${quoted}')`)}, '^((${abbreviations}) )+', '')
    else regexp_replace(' ' || ${folded("name")} || ' ', ' (${forms}|${abbreviations})(?= )', '', 'g')
  end`;

function folded(text: string): string {
  return `btrim(translate(register.fold(${text}), '${alike.from}', '${alike.to}'))`;
}

/**
 * The words by which a name is told from others: without legal form, quotation marks, case, and the letters that writers
 * confuse. Two names with the same core are one name; it decides whether registers disagree, not who is who.
 */
const nameCore = `
  create function ingest.name_core(name text) returns text
  language sql immutable parallel safe
  return coalesce(nullif(btrim(regexp_replace(${withoutForms}, '  +', ' ', 'g')), ''), register.fold(name))`;

const marked = `translate(name, '«»„“”', '"""""')`;

/** The words between quotation marks as they stand, where there are two marks and no more. */
const quotedWords = `
  create function ingest.quoted_words(name text) returns text
  language sql immutable parallel safe
  return case when length(${marked}) - length(replace(${marked}, '"', '')) = 2
    then nullif(lower(split_part(${marked}, '"', 2) collate register.letters), '') end`;

/** Most names differ in legal form and quotation marks alone, which is seen without folding them. */
const sameName = `
  create function ingest.same_name(one text, other text) returns boolean
  language sql immutable parallel safe
  return coalesce(ingest.quoted_words(one) = ingest.quoted_words(other), false)
    or ingest.name_core(one) = ingest.name_core(other)`;

/**
 * An organization without a BIN, and one with a BIN that it is likely to be: the only one with the same words between
 * quotation marks and the same legal form or region, or one that matching found and a person has not decided upon.
 */
const likelyBins = `
  create function ingest.likely_bins() returns table (organization_id int, likely_id int)
  language sql stable parallel safe
  begin atomic
  with named as (
    select organization.id, organization.bin, organization.legal_form, left(organization.territory_kato, 2) as region,
      ingest.quoted_words(name.text) as words
    from register.organization
    cross join lateral (values (name_ru), (name_kk)) as name (text)
  )
  select nameless.id, min(likely.id)
  from named as nameless
  join named as likely on likely.words = nameless.words
  where nameless.bin is null and likely.bin is not null and length(nameless.words) > 3
    and (likely.legal_form = nameless.legal_form or likely.region = nameless.region)
  group by nameless.id
  having count(distinct likely.id) = 1
  union
  select candidate.organization_id, candidate.target_id
  from ingest.identity_candidate as candidate
  join register.organization as nameless on nameless.id = candidate.organization_id and nameless.bin is null
  join register.organization as likely on likely.id = candidate.target_id and likely.bin is not null
  where candidate.outcome = 'CANDIDATE';
  end`;

export const nameFunctions = [nameCore, quotedWords, sameName, likelyBins];
