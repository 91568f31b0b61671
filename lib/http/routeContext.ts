/** What a handler is given, made in one place out of what was taken in: the types of both are held together here. */
import type { TakenParts } from "./intake";
import type { AuthPolicy, BaseContext, RouteContext } from "./routePolicy";

function missing(part: string): never {
  throw new TypeError(`the policy declares no ${part}`);
}

type PlaceParts<Query, Params> = Pick<TakenParts<never, never, never, Query, Params>, "query" | "params">;

/** The parts of the address, which may be undeclared. */
class Place<Query, Params> {
  readonly #parts: PlaceParts<Query, Params>;

  constructor(parts: PlaceParts<Query, Params>) {
    this.#parts = parts;
  }

  get query(): Query {
    return this.#parts.query ? this.#parts.query.value : missing("query");
  }

  get params(): Params {
    return this.#parts.params ? this.#parts.params.value : missing("params");
  }
}

/** The same where no body is declared. */
class BarePlace<Query, Params> extends Place<Query, Params> {
  readonly file = undefined;
  readonly otherFile = undefined;

  get body(): never {
    return missing("body");
  }
}

/** The context of a request that was let in. Asking it for what its policy does not declare throws. */
export function routeContext<Auth extends AuthPolicy, Body, Form, FormOfTwo, Query, Params>(
  base: BaseContext<Auth>,
  { input, ...parts }: TakenParts<Body, Form, FormOfTwo, Query, Params>,
): RouteContext<Auth, Body, Form, FormOfTwo, Query, Params> {
  return input ? Object.assign(new Place(parts), base, input) : Object.assign(new BarePlace(parts), base);
}
