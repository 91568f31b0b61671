/** The pages of what one keeps: the bar above, the foot below. */
import type { ReactNode } from "react";
import { SiteBar } from "../../_components/SiteBar";
import { SiteFooter } from "../../_components/SiteFooter";

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <SiteBar />
      {children}
      <SiteFooter />
    </>
  );
}
