/** A page, or a part of one, that could not be loaded: what happened, the way to try again, the request's id. */
import type { PageFault as Fault } from "./loadForPage";

interface Props {
  fault: Fault;
  /** Where trying again leads: the page itself. */
  retry: string;
  /** True when the page has nothing else to say. */
  isTitle?: boolean;
}

export function PageFault({ fault, retry, isTitle }: Props) {
  const Heading = isTitle ? "h1" : "h2";
  return (
    <section className="trouble" role="alert" aria-labelledby="h-fault">
      <Heading id="h-fault">{fault.message}</Heading>
      <p>
        {fault.isRetryable
          ? "What is yours is still there; we could not get at it just now."
          : "The address may be from another time. Nothing of yours was changed."}
      </p>
      <div className="acts">
        <a className="btn" href={retry}>
          Try again
        </a>
      </div>
      {fault.requestId && (
        <p className="meta">
          <span>
            Request <span className="tnum select-all">{fault.requestId}</span>
          </span>
        </p>
      )}
    </section>
  );
}
