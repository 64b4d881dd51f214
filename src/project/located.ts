import type { SourceLocation } from '../failure.ts';
import type { Mapping } from '../values/value.ts';

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

/** {@link located} for a stage whose `definition`, too, is looked up when somebody asks. */
export function locatedStage<T extends object>(
  fields: T,
  locate: () => SourceLocation,
  define: () => Mapping,
): T & { readonly location: SourceLocation; readonly definition: Mapping } {
  return Object.assign(new LocatedStage(locate, define), fields) as T & LocatedStage;
}

class LocatedStage extends Located {
  declare readonly definition: Mapping;
  readonly #define: () => Mapping;

  constructor(locate: () => SourceLocation, define: () => Mapping) {
    super(locate);
    this.#define = define;
    Object.defineProperty(this, 'definition', LocatedStage.#shared);
  }

  static readonly #shared: PropertyDescriptor & ThisType<LocatedStage> = {
    get() {
      return this.#define();
    },
    enumerable: true,
    configurable: true,
  };
}
