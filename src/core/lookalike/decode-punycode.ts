/** Punycode (RFC 3492), decoding only: what an `xn--` label shows to a person. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;
const MAX_CODE_POINT = 0x10ffff;

/** @param text What follows `xn--`. `undefined` where it is not valid punycode. */
export function decodePunycode(text: string): string | undefined {
  const basicEnd = Math.max(text.lastIndexOf('-'), 0);
  const output = Array.from(text.slice(0, basicEnd), (char) => char.charCodeAt(0));
  let n = INITIAL_N;
  let bias = INITIAL_BIAS;
  let i = 0;
  for (let at = basicEnd > 0 ? basicEnd + 1 : 0; at < text.length; ) {
    const read = readVariableInteger(text, at, bias);
    if (read === undefined) return undefined;
    const length = output.length + 1;
    const next = i + read.value;
    bias = adaptBias(read.value, length, i === 0 && output.length === basicEnd);
    n += Math.floor(next / length);
    if (n > MAX_CODE_POINT) return undefined;
    i = next % length;
    output.splice(i, 0, n);
    i += 1;
    at = read.end;
  }
  return String.fromCodePoint(...output);
}

function readVariableInteger(text: string, start: number, bias: number): { value: number; end: number } | undefined {
  let value = 0;
  let weight = 1;
  for (let at = start, k = BASE; at < text.length; at += 1, k += BASE) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit === undefined) return undefined;
    value += digit * weight;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (digit < threshold) return { value, end: at + 1 };
    weight *= BASE - threshold;
    if (value > Number.MAX_SAFE_INTEGER || weight > Number.MAX_SAFE_INTEGER) return undefined;
  }
  return undefined;
}

function adaptBias(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function digitOf(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return undefined;
}
