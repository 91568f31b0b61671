/**
 * A function as it tells of itself, as far as the executor honours it. What the executor cannot do is refused when the
 * functions are asked for, so that nothing that was declared is quietly left out.
 */
import { z } from "zod";

/** `event.data.<field> == '<value>'`, the one expression that is understood. */
export interface Match {
  field: string;
  value: string;
}

export type JobTrigger = { event: string; match: Match | null } | { cron: string };

export interface JobFunction {
  id: string;
  triggers: readonly JobTrigger[];
  /** The first included. */
  attemptsMax: number;
  /** Which field of the event makes two runs one. */
  idempotencyField: string | null;
  concurrency: { limit: number; field: string | null } | null;
}

const fieldPattern = /^event\.data\.([A-Za-z_]\w*)$/;
const matchPattern = /^event\.data\.([A-Za-z_]\w*) == '([^']*)'$/;
const defaultRetries = 4;

const Field = z
  .string()
  .regex(fieldPattern)
  .transform((expression) => fieldPattern.exec(expression)?.[1] ?? "");
const Matched = z
  .string()
  .regex(matchPattern)
  .transform((expression): Match => {
    const [, field = "", value = ""] = matchPattern.exec(expression) ?? [];
    return { field, value };
  });

const Concurrency = z
  .union([
    z
      .int()
      .min(1)
      .transform((limit) => ({ limit })),
    z.strictObject({ limit: z.int().min(1), key: Field.optional() }),
  ])
  .transform((given) => ({ limit: given.limit, field: "key" in given ? (given.key ?? null) : null }));

const FunctionSchema = z
  .strictObject({
    id: z.string().regex(/^[\w.-]{1,200}$/),
    name: z.string().optional(),
    triggers: z.array(
      z.union([
        z.strictObject({ cron: z.string() }),
        z
          .strictObject({ event: z.string(), expression: Matched.optional() })
          .transform(({ event, expression }) => ({ event, match: expression ?? null })),
      ]),
    ),
    steps: z.strictObject({
      step: z.looseObject({ retries: z.strictObject({ attempts: z.int().min(0) }).optional() }),
    }),
    idempotency: Field.optional(),
    concurrency: Concurrency.optional(),
  })
  .transform(
    (given): JobFunction => ({
      id: given.id,
      triggers: given.triggers,
      attemptsMax: 1 + (given.steps.step.retries?.attempts ?? defaultRetries),
      idempotencyField: given.idempotency ?? null,
      concurrency: given.concurrency ?? null,
    }),
  );

/** The answer to a registration. */
export const RegistrationSchema = z.looseObject({ functions: z.array(FunctionSchema) });
