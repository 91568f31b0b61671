/**
 * Bounds what decoders may allocate in a worker. A thread's heap limit does not count array buffers, and pdf.js grows
 * one buffer per stream for as long as the stream unpacks; so the constructor itself says no. Encrypted and nested
 * streams are bounded alike, since nothing depends on what the file states.
 */
import { inflateSync } from "node:zlib";
import { documentLimits } from "../documentLimits";
import { withoutOutlines } from "../pdf/withoutOutlines";

let bigBytesLeft = Number.POSITIVE_INFINITY;
let hasRefused = false;

/** Starts a document's budget. */
export function startAllocationBudget(): void {
  bigBytesLeft = documentLimits.bigAllocationsMaxBytes;
  hasRefused = false;
}

/** True when an allocation was refused since the budget started: the document was a bomb, whatever came of it. */
export function refusedAllocation(): boolean {
  return hasRefused;
}

function check(bytes: number): void {
  if (bytes < documentLimits.bigAllocationBytes) return;
  bigBytesLeft -= bytes;
  if (bytes <= documentLimits.allocationMaxBytes && bigBytesLeft >= 0) return;
  hasRefused = true;
  throw new RangeError("the document unpacks to more than is read");
}

type ArrayName =
  | "Int8Array"
  | "Uint8Array"
  | "Uint8ClampedArray"
  | "Uint16Array"
  | "Int32Array"
  | "Uint32Array"
  | "Float32Array";
const arrayNames: readonly ArrayName[] = [
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
];

function bound(name: ArrayName): void {
  const original = globalThis[name];
  const bounded: unknown = new Proxy(original, {
    construct(target, args: unknown[], newTarget) {
      if (typeof args[0] === "number") check(args[0] * original.BYTES_PER_ELEMENT);
      return Reflect.construct(target, args, newTarget === bounded ? target : newTarget);
    },
  });
  Object.defineProperty(globalThis, name, { value: bounded, configurable: true, writable: true });
}

/**
 * Takes the place of the platform's DecompressionStream, which gathers all of a stream before its size is asked. This
 * one stops at the bound; what it refuses or cannot read pdf.js tries again with its own, whose buffer grows under it.
 * Fonts go on without their outlines.
 */
class BoundedDecompressionStream {
  readonly #whole = Promise.withResolvers<Uint8Array>();

  constructor(format: string) {
    if (format !== "deflate") throw new TypeError(`${format} is left to the reader's own decoder`);
    this.#whole.promise.catch(() => {}); // The reader of the stream hears of it; nobody may be reading.
  }

  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: async (packed: Uint8Array): Promise<void> => {
        try {
          const plain = inflateSync(packed, { maxOutputLength: documentLimits.allocationMaxBytes });
          check(plain.byteLength);
          this.#whole.resolve(withoutOutlines(plain));
        } catch (thrown) {
          this.#whole.reject(thrown);
        }
      },
      close: async (): Promise<void> => {},
    }),
  };

  get readable(): AsyncIterable<Uint8Array> {
    const whole = this.#whole.promise;
    return (async function* () {
      yield await whole;
    })();
  }
}

/** Puts the bound in force for this thread; to be called once, before any document. */
export function boundAllocations(): void {
  for (const name of arrayNames) bound(name);
  // Taken away first: to replace them in place would load the platform's own, sockets and all. Nothing here is packed.
  for (const name of ["DecompressionStream", "CompressionStream"]) Reflect.deleteProperty(globalThis, name);
  Object.defineProperty(globalThis, "DecompressionStream", { value: BoundedDecompressionStream, configurable: true });
}
