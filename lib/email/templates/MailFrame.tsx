/**
 * What every mail has: the name above, a serif heading, the text, and below who sends it and why. Type on the desk, one
 * ink button at most, light and dark. Colours stand inline for programs that know no style sheet, and in classes for the
 * dark theme.
 */
import { Body } from "@react-email/body";
import { Button } from "@react-email/button";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Heading } from "@react-email/heading";
import { Hr } from "@react-email/hr";
import { Html } from "@react-email/html";
import { Link } from "@react-email/link";
import { Preview } from "@react-email/preview";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import type { ReactNode } from "react";
import { fonts, mailCss, palette } from "./palette";

const { light } = palette;
const body = { fontFamily: fonts.sans, fontSize: "15px", lineHeight: "24px" } as const;
const small = { ...body, fontSize: "13px", lineHeight: "20px" } as const;

/** A paragraph; `quiet` for what explains. */
export function Line({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  const [name, color] = quiet ? ["ink-2", light["ink-2"]] : ["ink", light.ink];
  return (
    <Text className={name} style={{ ...body, color, margin: "0 0 16px" }}>
      {children}
    </Text>
  );
}

/** The one ink button of a mail. */
export function InkButton({ href, children }: { href: string; children: ReactNode }) {
  const style = {
    ...body,
    fontWeight: 600,
    padding: "10px 20px",
    borderRadius: "2px",
    backgroundColor: light.ink,
    color: light.desk,
  };
  return (
    <Section style={{ margin: "24px 0" }}>
      <Button href={href} className="btn" style={style}>
        {children}
      </Button>
    </Section>
  );
}

/** A link inside text. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="ink" style={{ color: light.ink, textDecorationLine: "underline" }}>
      {children}
    </Link>
  );
}

interface Props {
  title: string;
  /** What a mail program shows beside the subject. */
  preview: string;
  /** Who is written to and why, and the way to stop it; below the rule. */
  why: ReactNode;
  children: ReactNode;
}

export function MailFrame({ title, preview, why, children }: Props) {
  return (
    <Html lang="en">
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{mailCss}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body className="desk" style={{ backgroundColor: light.desk, margin: 0, padding: "32px 20px" }}>
        <Container style={{ maxWidth: "544px" }}>
          <Text
            className="ink"
            style={{
              color: light.ink,
              fontFamily: fonts.serif,
              fontSize: "19px",
              lineHeight: "24px",
              margin: "0 0 32px",
            }}
          >
            First
            <span className="red" aria-hidden="true" data-skip-in-text="true" style={{ color: light.red }}>
              ‸
            </span>
            pass
          </Text>
          <Heading
            as="h1"
            className="ink"
            style={{
              color: light.ink,
              fontFamily: fonts.serif,
              fontSize: "26px",
              fontWeight: 400,
              lineHeight: "32px",
              margin: "0 0 16px",
            }}
          >
            {title}
          </Heading>
          {children}
          <Hr className="rule" style={{ borderColor: light.rule, margin: "32px 0 16px" }} />
          <Text className="ink-3" style={{ ...small, color: light["ink-3"], margin: 0 }}>
            {why}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}
