/**
 * better-auth, set up for sign-in by a code that is sent by e-mail, and for nothing else. Codes and addresses are kept
 * as keyed hashes; a session keeps its device's name and no address; limits, origins and errors are the front door's.
 */
import { betterAuth } from "better-auth";
import { emailOTP } from "better-auth/plugins/email-otp";
import { getEnv } from "../config/env";
import { getDatabase } from "../db/database";
import { cookiePrefix, isSecure } from "../security/cookies";
import { codeDigits } from "../validation/accountSchemas";
import { signInHash } from "./codeIdentifier";
import { describeDevice } from "./describeDevice";
import { signInSecrets } from "./sessionCookie";

export const codeMinutes = 10;
export const triesPerCode = 3;
const sessionSeconds = 30 * 86_400;
const daySeconds = 86_400;

const timestamps = { createdAt: "created_at", updatedAt: "updated_at" } as const;
const hashed = async (text: string) => signInHash(text);

function createAuth(secret: string) {
  const database = getDatabase();
  return betterAuth({
    appName: "Firstpass",
    baseURL: getEnv().APP_URL ?? "http://localhost",
    basePath: "/api/auth",
    secret,
    database: { db: database, type: "postgres" },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
    user: { modelName: "users", fields: { ...timestamps, emailVerified: "email_verified" } },
    session: {
      modelName: "sessions",
      expiresIn: sessionSeconds,
      updateAge: daySeconds,
      fields: {
        ...timestamps,
        userId: "user_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
      },
    },
    account: {
      modelName: "accounts",
      fields: {
        ...timestamps,
        userId: "user_id",
        accountId: "account_id",
        providerId: "provider_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
      },
    },
    verification: {
      modelName: "verifications",
      fields: { ...timestamps, expiresAt: "expires_at" },
      storeIdentifier: { hash: hashed },
    },
    advanced: {
      database: { generateId: "uuid" },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookiePrefix: cookiePrefix(),
      defaultCookieAttributes: { secure: isSecure(), httpOnly: true, sameSite: "lax", path: "/" },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, userAgent: describeDevice(session.userAgent), ipAddress: "" },
          }),
          after: async ({ userId }) => {
            await database.updateTable("users").set({ last_active_at: new Date() }).where("id", "=", userId).execute();
          },
        },
      },
    },
    plugins: [
      emailOTP({
        otpLength: codeDigits,
        expiresIn: codeMinutes * 60,
        allowedAttempts: triesPerCode,
        storeOTP: { hash: hashed },
        // Codes are made by createVerificationOTP and sent by us; this would be called by paths that are not served.
        sendVerificationOTP: async () => undefined,
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

const made = new WeakMap<object, Map<string, Auth>>();

/** The library on the database and under the secret in force. @throws AppError SERVICE_UNAVAILABLE without a database. */
export function getAuth(): Auth {
  const database = getDatabase();
  const [secret = ""] = signInSecrets();
  const ofDatabase = made.get(database) ?? new Map<string, Auth>();
  made.set(database, ofDatabase);
  const slot = `${secret}:${cookiePrefix()}`;
  const auth = ofDatabase.get(slot) ?? createAuth(secret);
  ofDatabase.set(slot, auth);
  return auth;
}
