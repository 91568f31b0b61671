"use client";
/**
 * Whether a word after a week away is wanted: put once, after the first report that was saved, with a yes and a no of one
 * size. That it was put is remembered when it is shown, so that whoever passes it by is not asked again.
 */
import { useEffect, useState } from "react";
import { AccountSchema } from "@/lib/validation/accountSchemas";
import { callApi } from "./api/callApi";
import type { ReadTrouble } from "./api/readTrouble";
import { TroubleNote } from "./api/TroubleNote";

const PreferencesSchema = AccountSchema.shape.preferences;
const setPreference = (body: object) => callApi("/api/account", PreferencesSchema, { method: "PATCH", body });

export function AskRetention() {
  const [state, setState] = useState<"unknown" | "asked" | "yes" | "no">("unknown");
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);

  useEffect(() => {
    void callApi("/api/account", AccountSchema).then(async (account) => {
      // Not to be asked is no loss: the account's page has the same choice.
      if (!account.isOk || account.value.preferences.retentionAsked) return;
      if ((await setPreference({ retentionAsked: true })).isOk) setState("asked");
    });
  }, []);

  async function answer(isWanted: boolean): Promise<void> {
    const saved = await setPreference({ retention: isWanted });
    setTrouble(saved.isOk ? null : saved.trouble);
    if (saved.isOk) setState(isWanted ? "yes" : "no");
  }

  if (state === "unknown") return null;
  return (
    <section className="keep" aria-labelledby="h-ask">
      <h2 id="h-ask">A word after a week away?</h2>
      {state === "asked" && (
        <>
          <p>
            When you have not been here for a week, we can write once, with what your last report left to fix. One mail,
            and none after it until you have been back.
          </p>
          <p className="mt-2 flex flex-wrap gap-x-6">
            <button type="button" className="link body" onClick={() => void answer(true)}>
              Yes, write to me
            </button>
            <button type="button" className="link body" onClick={() => void answer(false)}>
              No, do not
            </button>
          </p>
        </>
      )}
      <p role="status" className="said">
        {state === "yes" && "We will write. The mail itself, and your account’s page, can stop it."}
        {state === "no" && "We will not write. Your account’s page has this choice, should you want it."}
      </p>
      <TroubleNote trouble={trouble} />
    </section>
  );
}
