import type { ComponentChildren } from "preact";

/**
 * A button that keeps the focus while it cannot be pressed: a disabled one loses it, and whoever works by keyboard would start
 * again from the top after every «Заполнить».
 */
export function ActionButton(props: {
  readonly off: boolean;
  readonly onPress: () => void;
  readonly main?: boolean;
  readonly id?: string;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}) {
  const { off, onPress, main = false, id, describedBy, children } = props;
  return (
    <button
      type="button"
      id={id}
      class={main ? "main" : undefined}
      aria-disabled={off}
      aria-describedby={describedBy}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {children}
    </button>
  );
}
