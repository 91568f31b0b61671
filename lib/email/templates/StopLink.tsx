/** At the foot of mail that one can do without: the way to stop it, without signing in. */
import { type Unsubscribing, unsubscribePage } from "../unsubscribeToken";
import { TextLink } from "./MailFrame";

export function StopLink({ userId, category, children }: Unsubscribing & { children: string }) {
  return <TextLink href={unsubscribePage({ userId, category })}>{children}</TextLink>;
}
