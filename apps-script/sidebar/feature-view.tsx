import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Failure } from "../../views/look/failure.tsx";
import { MissingRight } from "./missing-right.tsx";
import { SaidHeading } from "./said-heading.tsx";
import { Waiting } from "./waiting.tsx";

/** What the server says of a feature that asks for rights of its own. */
type FeatureState =
  /** This edition of the add-on does not ask for the right. */
  | { readonly kind: "absent" }
  /** The person has not given it; `url` is Google's page that asks for it. */
  | { readonly kind: "not-allowed"; readonly url: string }
  | { readonly kind: "ready" };

/** How far the sidebar knows it. */
export type FeatureReading<State extends FeatureState> =
  | { readonly kind: "unread" }
  | { readonly kind: "waiting"; readonly words: string }
  | { readonly kind: "failed"; readonly message: string }
  | ({ readonly kind: "read"; readonly state: State } & Told);

/** What was just done, or why nothing was; "" for nothing to say. */
export type Told = { readonly said: string; readonly problem: boolean };

/** A section of such a feature: read when it is opened, and told what to do where the right is missing. */
export function FeatureView<State extends FeatureState>(props: {
  now: FeatureReading<State>;
  load: () => Promise<void>;
  /** The name of the section, and the class of its looks. */
  name: string;
  look: string;
  heading: string;
  absent: ComponentChildren;
  notAllowed: string;
  ready: (state: Extract<State, { readonly kind: "ready" }>) => ComponentChildren;
  /** What stands first in the section whatever the edition. */
  always?: ComponentChildren;
}) {
  const { now, load } = props;
  useEffect(() => void load(), []);
  switch (now.kind) {
    case "unread":
      return null;
    case "waiting":
      return <Waiting words={now.words} />;
    case "failed":
      return <Failure message={now.message} onRetry={() => void load()} />;
    case "read":
      return (
        <section class={`create ${props.look}`} aria-label={props.name}>
          <SaidHeading words={props.heading} said={now.said} problem={now.problem} />
          {props.always}
          {now.state.kind === "absent" && props.absent}
          {now.state.kind === "not-allowed" && (
            <MissingRight words={props.notAllowed} url={now.state.url} onRetry={() => void load()} />
          )}
          {isReady(now.state) && props.ready(now.state)}
        </section>
      );
  }
}

function isReady<State extends FeatureState>(
  state: State,
): state is Extract<State, { readonly kind: "ready" }> {
  return state.kind === "ready";
}
