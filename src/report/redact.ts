/** What takes the place of a secret. */
export const redacted = '‹redacted›';

// One cheap look for what every shape below contains; most text holds none of it.
const hint =
  /gh[a-z]_|_pat_|glpat-|A[KS]IA|xox|sig=|signature|password|-----BEGIN|eyJ|:\/\/[^/\s]*@|A(?:ccount|ccess)Key|sk-|AIza|hf_|ya29|GOCSPX|hooks\.slack|[rs]k_live|npm_|pypi-|do[por]_v1|dapi|SG\.|shp[a-z]{2}_|lin_api|security-token|credential/i;

const shapes: readonly RegExp[] = [
  // GitHub: classic, fine-grained, installation (ghs_ may hold dots and dashes)
  /\bgh[oprsu]_[A-Za-z0-9._-]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}|\bglpat-[A-Za-z0-9_-]{20,}/g,
  // AWS key ids, Google API keys, Slack, Hugging Face, OpenAI-like keys
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{35}|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bhf_[A-Za-z0-9]{30,}|\bsk-[A-Za-z0-9_-]{32,}/g,
  // Google OAuth, Slack hooks, Stripe, npm, PyPI, Docker, DigitalOcean, Databricks, SendGrid, Shopify, Linear
  /\bya29\.[A-Za-z0-9_-]{20,}|\bGOCSPX-[A-Za-z0-9_-]{20,}|\bhooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}|\b[rs]k_live_[A-Za-z0-9]{16,}/g,
  /\bnpm_[A-Za-z0-9]{30,}|\bpypi-[A-Za-z0-9_-]{50,}|\bdckr_pat_[A-Za-z0-9_-]{20,}|\bdo[por]_v1_[a-f0-9]{40,}|\bdapi[a-f0-9]{32}/g,
  /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|\blin_api_[A-Za-z0-9]{32,}/g,
  // JSON web tokens
  /\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]*/g,
  // Private keys, whole or cut
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];

/** Parameters of signed addresses and connection strings: the name stays, the value goes. */
const parameters =
  /\b(X-Amz-(?:Signature|Credential|Security-Token)|X-Goog-Signature|Signature|sig|AccountKey|SharedAccessKey|password)=[^&\s"';]+/gi;

/** User and password in an address: `https://user:secret@host`. */
const userInfo = /(:\/\/)[^/\s@]*@/g;

/** What a word may have been before it was written for an address or for JSON, or in base64 or hex. */
const escaped = /%[0-9a-f]{2}|\\u00[0-9a-f]{2}/i;
const packed = /[\w+/-]{24,}/g;

/** Text among bytes; what is packed and no text is no secret of a shape that is known here. */
const readable = /[\t\n\r -~]{16,}/g;

/**
 * Takes out what has the shape of a credential: the last net under code that should never have let one through
 * (token formats as GitHub, AWS, Azure, Google and Slack publish them), also where it is escaped, in base64 or in hex: then the whole
 * word goes. Everything else stays as it is.
 */
export function redact(text: string): string {
  const bare = withoutShapes(text);
  const open = escaped.test(bare)
    ? bare.replace(/[^\s"'<>]+/g, (word) => (isTelling(unescaped(word)) ? redacted : word))
    : bare;
  return open.replace(packed, (word) => (unpacked(word).some(isTelling) ? redacted : word));
}

function withoutShapes(text: string): string {
  if (!hint.test(text)) return text;
  const bare = shapes.reduce((rest, shape) => rest.replace(shape, redacted), text);
  return bare
    .replace(parameters, (_, name: string) => `${name}=${redacted}`)
    .replace(userInfo, `$1${redacted}@`);
}

function isTelling(bytes: string): boolean {
  return bytes.match(readable)?.some((text) => withoutShapes(text) !== text) === true;
}

function unescaped(word: string): string {
  return word.replace(/(?:%|\\u00)([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What stands before it in the same word may have moved it by a few characters. */
function unpacked(word: string): string[] {
  return [0, 1, 2, 3].flatMap((start) =>
    (['base64', 'hex'] as const).map((kind) => Buffer.from(word.slice(start), kind).toString('latin1')),
  );
}
