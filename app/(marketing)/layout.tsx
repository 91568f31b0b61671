/** The pages before a read: the bar above, the foot below. */
import type { ReactNode } from "react";
import { SiteBar } from "../_components/SiteBar";
import { SiteFooter } from "../_components/SiteFooter";

export default function MarketingLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteBar />
      {children}
      <SiteFooter />
    </>
  );
}
