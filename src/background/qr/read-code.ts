/** What a QR code in a picture says. Reads PNG and whatever else the browser can decode, without a request. */
import { decodeQR } from 'qr/decode.js';
import type { Pointed } from '../../messages/protocol.ts';

/** The type library of the language does not know it yet; Chrome and Firefox do. */
type FromBase64 = { fromBase64(text: string): Uint8Array<ArrayBuffer> };

/** A larger picture is made smaller first; codes on a screen are far larger than their pixels. */
const MOST_PIXELS = 4_000_000;
/** The quiet zone around a code may be the page's own white, in CSS pixels. */
const MARGIN = 16;

/** @param picture as a data URL in base64 @param pointed the part of it to look at first */
export async function readCode(picture: string, pointed?: Pointed): Promise<string | undefined> {
  const bitmap = await decodePicture(picture);
  if (bitmap === undefined) return undefined;
  const area = pointed === undefined ? undefined : areaOf(pointed, bitmap);
  const code = (area && readArea(bitmap, area)) ?? readArea(bitmap, wholeOf(bitmap));
  bitmap.close();
  return code;
}

async function decodePicture(picture: string): Promise<ImageBitmap | undefined> {
  const [, type, data] = /^data:(image\/[a-z.+-]+);base64,(.+)$/s.exec(picture) ?? [];
  if (type === undefined || data === undefined) return undefined;
  try {
    const bytes = (Uint8Array as unknown as FromBase64).fromBase64(data);
    return await createImageBitmap(new Blob([bytes], { type }));
  } catch {
    return undefined;
  }
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function wholeOf({ width, height }: ImageBitmap): Area {
  return { left: 0, top: 0, width, height };
}

/** The picture has device pixels, and the page CSS pixels. */
function areaOf({ box, windowWidth }: Pointed, bitmap: ImageBitmap): Area | undefined {
  if (box === undefined || windowWidth <= 0) return undefined;
  const scale = bitmap.width / windowWidth;
  const left = Math.max(0, Math.floor((box.left - MARGIN) * scale));
  const top = Math.max(0, Math.floor((box.top - MARGIN) * scale));
  const width = Math.min(bitmap.width, Math.ceil((box.left + box.width + MARGIN) * scale)) - left;
  const height = Math.min(bitmap.height, Math.ceil((box.top + box.height + MARGIN) * scale)) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}

function readArea(bitmap: ImageBitmap, { left, top, width, height }: Area): string | undefined {
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.drawImage(bitmap, left, top, width, height, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // The library throws where it finds no code.
    return undefined;
  }
}
