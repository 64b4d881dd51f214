import type { SourceLocation } from '../failure.ts';

/**
 * The same fields, and a `location` that is looked up when somebody asks: finding a line takes a second look at the file, and
 * most runs never ask. All such objects share one getter, because objects with a getter of their own are slow and large, and
 * a project has tens of thousands.
 */
export function located<T extends object>(
  fields: T,
  locate: () => SourceLocation,
): T & { readonly location: SourceLocation } {
  return Object.assign(new Located(locate), fields) as T & Located;
}

class Located {
  declare readonly location: SourceLocation;
  readonly #locate: () => SourceLocation;

  constructor(locate: () => SourceLocation) {
    this.#locate = locate;
    Object.defineProperty(this, 'location', Located.#shared);
  }

  // A property of the object itself, so that copies have it too.
  static readonly #shared: PropertyDescriptor & ThisType<Located> = {
    get() {
      return this.#locate();
    },
    enumerable: true,
    configurable: true,
  };
}
