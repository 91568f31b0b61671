/** Generated from a migrated database by scripts/dumpSchema.mjs; never edited. Change it by a migration. */
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export interface AccountsTable {
  id: Generated<string>;
  user_id: string;
  account_id: string;
  provider_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  refresh_token_expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  scope: string | null;
  password: string | null;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface AnalyticsEventsTable {
  id: Generated<string>;
  name: string;
  user_hash: string | null;
  fields: ColumnType<unknown, string | undefined, string>;
  occurred_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface AnonymousReadersTable {
  reader_hash: string;
  month: string;
  address_hash: string;
  subject_id: string;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface ArtifactsTable {
  id: Generated<string>;
  case_id: string;
  user_id: string;
  kind: "resume_version" | "report" | "job_match";
  title: string;
  report_id: string | null;
  content_hash: string | null;
  content: ColumnType<unknown, string | undefined, string>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface CasesTable {
  id: Generated<string>;
  user_id: string;
  role: string;
  company: Generated<string>;
  stage: Generated<"applying" | "interviewing" | "negotiating">;
  status: Generated<"open" | "won" | "lost" | "withdrawn">;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface ClaimedReceiptsTable {
  receipt_id: string;
  expires_at: ColumnType<Date, Date | string, Date | string>;
}

export interface CreditLedgerTable {
  id: Generated<string>;
  position: GeneratedAlways<string>;
  subject_id: string;
  kind: "grant" | "reserve" | "settle" | "release" | "revoke";
  reason: "free" | "pass" | "read" | "swept" | "counted" | "refund" | "dispute";
  units: number;
  grant_id: string;
  reservation_id: string | null;
  pass_id: string | null;
  source_key: string | null;
  expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface CreditSubjectsTable {
  id: Generated<string>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface EmailPreferencesTable {
  user_id: string;
  report_ready: Generated<boolean>;
  retention: Generated<boolean>;
  retention_asked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  retention_sent_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface EvalRunsTable {
  id: Generated<string>;
  prompt_version: string;
  passed: boolean;
  failed_cases: ColumnType<unknown, string | null | undefined, string | null>;
  metrics: ColumnType<unknown, string | null | undefined, string | null>;
  created_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  engine: Generated<"local" | "openai">;
}

export interface FreeReadMarkersTable {
  email_hash: string;
  month: string;
  used: number;
}

export interface IdempotencyKeysTable {
  user_id: string;
  key_hash: string;
  body_hash: string;
  report_id: string | null;
  lease_id: string;
  lease_expires_at: ColumnType<Date, Date | string, Date | string>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface JobEffectsTable {
  key: string;
  done_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface JobEventsTable {
  id: string;
  entry_id: Generated<string>;
  name: string;
  data: ColumnType<unknown, string, string>;
  user_id: string | null;
  sent_at: ColumnType<Date, Date | string | undefined, Date | string>;
  dispatched_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface JobProbesTable {
  id: string;
  sent_at: ColumnType<Date, Date | string | undefined, Date | string>;
  started_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  bodies: Generated<number>;
  effects: Generated<number>;
  ended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface JobRunsTable {
  id: Generated<string>;
  function_id: string;
  event_id: string;
  idempotency_key: string | null;
  concurrency_key: Generated<string>;
  state: Generated<"queued" | "waiting" | "active" | "sleeping" | "done" | "failed">;
  attempt: Generated<number>;
  revision: Generated<number>;
  failure: string | null;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  started_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  ended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface JobStepsTable {
  run_id: string;
  step_id: string;
  position: number;
  kind: "data" | "error" | "sleep";
  value: ColumnType<unknown, string | null | undefined, string | null>;
  wake_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface JobWorkersTable {
  id: GeneratedAlways<number>;
  pool_id: string;
  started_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface OpenReservationsTable {
  reservation_id: string;
  deadline_at: ColumnType<Date, Date | string, Date | string>;
}

export interface OutboxMailsTable {
  id: Generated<string>;
  message_id: string;
  to_address: string;
  subject: string;
  text_body: string;
  html_body: string;
  headers: ColumnType<unknown, string | undefined, string>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface PassesTable {
  id: Generated<string>;
  subject_id: string | null;
  email_hash: string | null;
  plan: "pack" | "month";
  status: "pending" | "paid" | "failed" | "expired" | "refunded" | "disputed";
  units: number;
  amount_minor: number;
  refunded_minor: Generated<number>;
  currency: string;
  stripe_session_id: string | null;
  stripe_payment_intent_id: string | null;
  receipt_url: string | null;
  starts_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface PaymentReversalsTable {
  payment_intent_id: string;
  refunded_minor: Generated<number>;
  refunded_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  dispute: "open" | "won" | "lost" | null;
  disputed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface PendingAnalysesTable {
  id: Generated<string>;
  user_id: string;
  sealed: Buffer | null;
  state: Generated<"waiting" | "working" | "done" | "failed" | "cancelled">;
  reservation_id: string | null;
  lease_expires_at: ColumnType<Date, Date | string, Date | string>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  engine: Generated<"local" | "model">;
  stage: Generated<"reading" | "checking" | "writing" | "verifying">;
  percent: Generated<number>;
  run_id: string | null;
  claim_id: string | null;
  attempts: Generated<number>;
  report_id: string | null;
  error_code: string | null;
  key_hash: string | null;
  key_lease_id: string | null;
  ended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  told_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  source: Generated<"resume" | "linkedin">;
}

export interface RefundFailuresTable {
  refund_id: string;
  payment_intent_id: string;
  amount_minor: number;
  failed_at: ColumnType<Date, Date | string, Date | string>;
}

export interface ReportsTable {
  id: Generated<string>;
  user_id: string;
  title: string;
  source: "resume" | "linkedin";
  engine: "local" | "model";
  degraded: boolean;
  rubric_version: string;
  score: number | null;
  label: string;
  target_role: string | null;
  warnings: ColumnType<unknown, string, string>;
  resume_hash: string;
  outline: ColumnType<unknown, string, string>;
  report: ColumnType<unknown, string, string>;
  reservation_id: string | null;
  receipt_id: string | null;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
  deleted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface SentMailsTable {
  user_id: string;
  kind: "report_ready" | "read_failed" | "retention";
  dedupe_key: string;
  message_id: string;
  claimed_at: ColumnType<Date, Date | string | undefined, Date | string>;
  sent_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface SessionsTable {
  id: Generated<string>;
  user_id: string;
  token: string;
  user_agent: string | null;
  ip_address: string | null;
  expires_at: ColumnType<Date, Date | string, Date | string>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface StripeEventsTable {
  id: string;
  type: string;
  status: "received" | "done" | "ignored" | "failed";
  payload: ColumnType<unknown, string | null | undefined, string | null>;
  attempts: Generated<number>;
  happened_at: ColumnType<Date, Date | string, Date | string>;
  received_at: ColumnType<Date, Date | string | undefined, Date | string>;
  processed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface UsersTable {
  id: Generated<string>;
  name: string;
  email: string;
  email_verified: boolean;
  image: string | null;
  subject_id: Generated<string>;
  last_active_at: ColumnType<Date, Date | string | undefined, Date | string>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface VerificationsTable {
  id: Generated<string>;
  identifier: string;
  value: string;
  expires_at: ColumnType<Date, Date | string, Date | string>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface DatabaseSchema {
  accounts: AccountsTable;
  analytics_events: AnalyticsEventsTable;
  anonymous_readers: AnonymousReadersTable;
  artifacts: ArtifactsTable;
  cases: CasesTable;
  claimed_receipts: ClaimedReceiptsTable;
  credit_ledger: CreditLedgerTable;
  credit_subjects: CreditSubjectsTable;
  email_preferences: EmailPreferencesTable;
  eval_runs: EvalRunsTable;
  free_read_markers: FreeReadMarkersTable;
  idempotency_keys: IdempotencyKeysTable;
  job_effects: JobEffectsTable;
  job_events: JobEventsTable;
  job_probes: JobProbesTable;
  job_runs: JobRunsTable;
  job_steps: JobStepsTable;
  job_workers: JobWorkersTable;
  open_reservations: OpenReservationsTable;
  outbox_mails: OutboxMailsTable;
  passes: PassesTable;
  payment_reversals: PaymentReversalsTable;
  pending_analyses: PendingAnalysesTable;
  refund_failures: RefundFailuresTable;
  reports: ReportsTable;
  sent_mails: SentMailsTable;
  sessions: SessionsTable;
  stripe_events: StripeEventsTable;
  users: UsersTable;
  verifications: VerificationsTable;
}
