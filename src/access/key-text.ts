import { createHash, randomBytes } from "node:crypto";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SECRET_BYTES = 32;
const SECRET_DIGITS = 43;
const CHECK_BYTES = 4;
const CHECK_DIGITS = 6;
const KEY = new RegExp(`^qogam_([0-9A-Za-z]{${SECRET_DIGITS}})([0-9A-Za-z]{${CHECK_DIGITS}})$`);

/** `qogam_`, 256 random bits and a checksum, so that a mistyped key is told apart from a foreign one without a look-up. */
export function newKeyText(): string {
  const secret = base62(randomBytes(SECRET_BYTES), SECRET_DIGITS);
  return `qogam_${secret}${checksum(secret)}`;
}

export function isKeyText(text: string): boolean {
  const [, secret, check] = KEY.exec(text) ?? [];
  return secret !== undefined && checksum(secret) === check;
}

/** All that is stored of a key. Random 256 bits need no slow hash. */
export function keyDigest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function checksum(secret: string): string {
  return base62(keyDigest(secret).subarray(0, CHECK_BYTES), CHECK_DIGITS);
}

function base62(bytes: Buffer, length: number): string {
  let rest = BigInt(`0x${bytes.toString("hex")}`);
  let text = "";
  for (; rest > 0n; rest /= 62n) text = `${DIGITS[Number(rest % 62n)]}${text}`;
  return text.padStart(length, "0");
}
