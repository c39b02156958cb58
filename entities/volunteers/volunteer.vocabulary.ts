import { vocabulary } from "../shared/vocabulary.ts";

export const VolunteerDirection = vocabulary(
  "VolunteerDirection",
  "The eight directions of the national volunteer projects, with education, which the front offices add.",
  {
    CHILDREN_YOUTH_SUPPORT: {
      kk: "қиын өмірлік жағдайдағы балалар мен жастарға қолдау",
      ru: "поддержка детей и молодежи в трудных жизненных ситуациях",
      en: "Support of children and youth in difficult life situations",
      source: "Committee for Civil Society Affairs, report of spring 2023",
    },
    MEDICAL: {
      kk: "медициналық волонтерлік",
      ru: "медицинское волонтерство",
      en: "Medical volunteering",
      source: "Committee for Civil Society Affairs, report of spring 2023",
    },
    ENVIRONMENTAL: {
      kk: "экологиялық волонтерлік",
      ru: "экологическое волонтерство",
      en: "Environmental volunteering",
      source: "Committee for Civil Society Affairs, report of spring 2023",
    },
    ANIMAL_PROTECTION: {
      kk: "жануарларды қорғау",
      ru: "зоозащита",
      en: "Protection of animals",
      source: "Committee for Civil Society Affairs, report of spring 2023",
    },
    HERITAGE: {
      kk: "мәдени-тарихи мұраны сақтау",
      ru: "сохранение культурно-исторического наследия",
      en: "Preservation of heritage",
      source: "Committee for Civil Society Affairs, report of spring 2023",
    },
    SOCIAL: {
      kk: "әлеуметтік волонтерлік",
      ru: "социальное волонтерство",
      en: "Social volunteering",
      source: "Committee for Civil Society Affairs, report of spring 2023",
    },
    EMERGENCY: {
      kk: "төтенше жағдайлар саласындағы волонтерлік",
      ru: "волонтерство в области чрезвычайных ситуаций",
      en: "Volunteering in emergencies",
      source: "Committee for Civil Society Affairs, report of spring 2023",
    },
    ONLINE: {
      kk: "онлайн-волонтерлік",
      ru: "онлайн-волонтерство",
      en: "Online volunteering",
      source: "Committee for Civil Society Affairs, report of spring 2023",
    },
    EDUCATION: {
      kk: "білім беру саласындағы волонтерлік",
      ru: "волонтерство в сфере образования",
      en: "Volunteering in education",
      source: "cisc.kz, 20.05.2024 (Bilim)",
    },
  },
);

export const VolunteerActivityType = vocabulary(
  "VolunteerActivityType",
  "The thirteen types of volunteer activity that the law lists.",
  {
    SOCIAL_ASSISTANCE: {
      kk: null,
      ru: "участие в оказании социальной помощи, помощи социально незащищенным слоям населения, детям, нуждающимся в специальных социальных услугах",
      en: "Social assistance",
      source: "Law 42-VI: art. 6 p. 2 1)",
    },
    ELDERLY_DISABILITY_ORPHAN_CARE: {
      kk: null,
      ru: "социальное обслуживание престарелых, лиц с инвалидностью, организация доступности среды, адаптация детей-сирот",
      en: "Care of the elderly, persons with disabilities and orphans",
      source: "Law 42-VI: art. 6 p. 2 2)",
    },
    DISASTER_AND_VICTIM_AID: {
      kk: null,
      ru: "помощь пострадавшим от стихийных бедствий, катастроф, социальных конфликтов, жертвам правонарушений, беженцам",
      en: "Aid to victims of disasters, conflicts and offences",
      source: "Law 42-VI: art. 6 p. 2 3)",
    },
    EMERGENCY_RESPONSE: {
      kk: null,
      ru: "содействие исполнительным органам в предупреждении и ликвидации последствий чрезвычайных ситуаций",
      en: "Help to executive bodies in emergencies",
      source: "Law 42-VI: art. 6 p. 2 4)",
    },
    SEARCH_FOR_MISSING: {
      kk: null,
      ru: "поиск пропавших без вести людей, останков участников ВОВ и локальных войн",
      en: "Search for missing people",
      source: "Law 42-VI: art. 6 p. 2 5)",
    },
    ENVIRONMENT: {
      kk: null,
      ru: "защита и охрана окружающей среды, благоустройство территорий",
      en: "Environment and public places",
      source: "Law 42-VI: art. 6 p. 2 6)",
    },
    HERITAGE: {
      kk: null,
      ru: "сохранение исторического и культурного наследия",
      en: "Historical and cultural heritage",
      source: "Law 42-VI: art. 6 p. 2 7)",
    },
    EDUCATION_SCIENCE_CULTURE: {
      kk: null,
      ru: "развитие образования, науки, культуры, популяризация знаний, инновации",
      en: "Education, science and culture",
      source: "Law 42-VI: art. 6 p. 2 8)",
    },
    SPORT: {
      kk: null,
      ru: "физическая культура, спорт, активный досуг, спортивные мероприятия",
      en: "Physical culture and sport",
      source: "Law 42-VI: art. 6 p. 2 9)",
    },
    HEALTH_PROMOTION: {
      kk: null,
      ru: "пропаганда здорового образа жизни, профилактика социально значимых заболеваний",
      en: "Healthy way of life and prevention",
      source: "Law 42-VI: art. 6 p. 2 10)",
    },
    EVENTS: {
      kk: null,
      ru: "организация культурных, массовых и общественных мероприятий, волонтерские лагеря, археология",
      en: "Cultural and public events, camps",
      source: "Law 42-VI: art. 6 p. 2 11)",
    },
    PEACE_AND_ACCORD: {
      kk: null,
      ru: "укрепление мира, дружбы и согласия, предотвращение конфликтов",
      en: "Peace, friendship and accord",
      source: "Law 42-VI: art. 6 p. 2 12)",
    },
    OTHER: {
      kk: null,
      ru: "иные виды",
      en: "Other types",
      source: "Law 42-VI: art. 6 p. 2 13)",
    },
  },
);
