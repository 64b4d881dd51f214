const watermark =
  /!\[[^\]\n]*\]\(https:\/\/(?:cml\.dev\/watermark\.png|raw\.githubusercontent\.com\/iterative\/cml\/[\w./-]*watermark\.svg)(?:#[0-9a-f]*)?(?: "CML watermark[^"\n]*")?\)\s*$/;

/**
 * Is this the comment of CML, which our first report takes over (docs/migrating.md)? CML ends each with a picture that nobody
 * sees, by which it finds it again (iterative/cml src/watermark.js); anywhere else it is somebody's quotation.
 */
export function isOldComment(body: string): boolean {
  return body.length <= 70_000 && watermark.test(body.slice(-2_000));
}
