import { useEffect, useRef } from "preact/hooks";
import type { ConsentKind } from "../../../../shared/consents/consent-kinds.ts";
import { ChoiceField, plainOptions, WordsField } from "../../../../views/people/fields.tsx";
import { whoWords } from "../../../../views/people/who.tsx";
import type { PeopleState, ShownConsents } from "../../../server/people/people-api.ts";
import { ActBox } from "../act/act-box.tsx";
import { CheckAndWrite } from "../act/check-and-write.tsx";
import { CONSENT, type ConsentForm, checkConsent, closeConsentForm, fill } from "./consent-forms.ts";

const TITLES = { sign: "Записать согласие", withdraw: "Отозвано согласие" } as const;

/** A consent that was signed, or taken back: whose, which, on what day. */
export function ConsentFormView({ now, state }: { now: ConsentForm; state: PeopleState }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [now.kind]);
  const people = [...state.banks.Наставники.people, ...state.banks.Наставляемые.people].filter(
    ({ mark, isHidden }) => !isHidden && (mark.key.Код ?? "") !== "",
  );
  const given = people.find(({ mark }) => mark.key.Код === now.code)?.consents ?? [];
  const kinds = (Object.keys(state.consents.kinds) as ConsentKind[]).filter(
    // The processing may be taken back though no consent to it is written down.
    (kind) => now.kind === "sign" || kind === "processing" || given.includes(kind),
  );
  return (
    <section class="card" aria-label={TITLES[now.kind]}>
      <h2 ref={heading} tabIndex={-1}>
        {TITLES[now.kind]}
      </h2>
      <form
        class="person-form"
        onSubmit={(event) => {
          event.preventDefault();
          void checkConsent();
        }}
      >
        <ChoiceField
          id="consent-who"
          label="Кто"
          value={now.code}
          onGive={(code) => fill({ code, kinds: ["processing"] })}
          groups={[
            {
              label: "",
              options: people.map(({ who, mark }) => ({ value: mark.key.Код ?? "", words: whoWords(who) })),
            },
          ]}
        />
        {now.kind === "sign" ? (
          <SignedFields now={now} consents={state.consents} kinds={kinds} />
        ) : (
          <Withdrawn now={now} kinds={kinds} words={state.consents.kinds} />
        )}
        <CheckAndWrite onClose={closeConsentForm} />
      </form>
      <ActBox actKey={CONSENT} onDone={closeConsentForm} />
    </section>
  );
}

function Withdrawn(props: {
  now: ConsentForm;
  kinds: readonly ConsentKind[];
  words: ShownConsents["kinds"];
}) {
  const { now, kinds, words } = props;
  return (
    <>
      <fieldset class="kinds">
        <legend>Какое</legend>
        {kinds.map((kind) => (
          <label key={kind} class="tick-field">
            <input
              type="checkbox"
              checked={now.kinds.includes(kind)}
              onChange={(event) =>
                fill({
                  kinds: event.currentTarget.checked
                    ? [...now.kinds, kind]
                    : now.kinds.filter((each) => each !== kind),
                })
              }
            />
            {words[kind]}
          </label>
        ))}
      </fieldset>
      <Day id="day" label="День отзыва" value={now.day} />
    </>
  );
}

function SignedFields(props: { now: ConsentForm; consents: ShownConsents; kinds: readonly ConsentKind[] }) {
  const { now, kinds } = props;
  const { signers, kinds: words } = props.consents;
  return (
    <>
      <ChoiceField
        id="consent-kind"
        label="На что"
        value={now.kinds[0] ?? ""}
        onGive={(kind) => fill({ kinds: [kind as ConsentKind] })}
        none={null}
        groups={[{ label: "", options: kinds.map((kind) => ({ value: kind, words: words[kind] })) }]}
      />
      <ChoiceField
        id="consent-signer"
        label="Кто подписал"
        value={now.signer}
        onGive={(signer) => fill({ signer })}
        groups={plainOptions(signers)}
      />
      <Day id="day" label="День подписания" value={now.day} />
      <Day id="until" label="Действует до (пусто – без срока)" value={now.until} />
      <WordsField
        id="consent-place"
        label="Где хранится бумага"
        value={now.place}
        onGive={(place) => fill({ place })}
      />
    </>
  );
}

function Day({ id, label, value }: { id: "day" | "until"; label: string; value: string }) {
  return (
    <WordsField
      id={`consent-${id}`}
      label={label}
      value={value}
      onGive={(day) => fill({ [id]: day })}
      isDay
    />
  );
}
