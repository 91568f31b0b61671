/** A script of our own, inline: let through the content security policy by the nonce, and kept on a plain page. */
import { headers } from "next/headers";
import { ownScript } from "@/lib/http/plainPages";

export async function OwnScript({ code }: { code: string }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <script
      {...ownScript}
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, let through by the nonce.
      dangerouslySetInnerHTML={{ __html: code }}
    />
  );
}
