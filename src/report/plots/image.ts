import type { ImagePlot, ImageSide } from '../evidence.ts';

/** Larger images are compared by hash only. */
const mostBytes = 2_000_000;

/** The media type of an image by its name (dvc_render: image.py EXTENSIONS); undefined for what is no image to DVC. */
export function imageMedia(path: string): string | undefined {
  const suffix = /\.[^./]*$/.exec(path)?.[0] ?? '';
  return new Map([
    ['.png', 'image/png'],
    ['.jpg', 'image/jpeg'],
    ['.jpeg', 'image/jpeg'],
    ['.gif', 'image/gif'],
    ['.svg', 'image/svg+xml'],
  ]).get(suffix);
}

/** Both versions of an image; undefined if neither is there. Unchanged ones are carried without their bytes. */
export function imagePlot(
  path: string,
  sides: {
    readonly old: Uint8Array | undefined;
    readonly new: Uint8Array | undefined;
    hash(bytes: Uint8Array): string;
  },
): ImagePlot | undefined {
  const media = imageMedia(path);
  if (media === undefined || (sides.old === undefined && sides.new === undefined)) return undefined;
  const side = (bytes: Uint8Array | undefined): ImageSide | undefined =>
    bytes === undefined
      ? undefined
      : {
          hash: sides.hash(bytes),
          bytes: bytes.length,
          media,
          ...(bytes.length > mostBytes ? {} : { data: Buffer.from(bytes).toString('base64') }),
        };
  const [old, now] = [side(sides.old), side(sides.new)];
  return {
    kind: 'image',
    title: path,
    ...(old === undefined ? {} : { old: old.hash === now?.hash ? withoutData(old) : old }),
    ...(now === undefined ? {} : { new: now }),
  };
}

function withoutData({ data: _, ...rest }: ImageSide): ImageSide {
  return rest;
}
