import { useEffect, useRef, useState } from "react";

/** Takes digits and puts the dots itself; anything else is dropped before it gets in. */
export function MaskedDate({ name, held, put }) {
  const shown = (digits) =>
    [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 8)].filter(Boolean).join(".");
  const [digits, setDigits] = useState(held.split("-").reverse().join(""));
  const box = useRef(null);
  useEffect(() => {
    const drop = (event) => /\D/.test(event.data ?? "") && event.preventDefault();
    const input = box.current;
    input.addEventListener("beforeinput", drop);
    return () => input.removeEventListener("beforeinput", drop);
  }, []);
  const told = (event) => {
    const next = event.target.value.replace(/\D/g, "").slice(0, 8);
    setDigits(next);
    const [day, month, year] = [next.slice(0, 2), next.slice(2, 4), next.slice(4)];
    const real = next.length === 8 && Number(day) <= 31 && Number(month) <= 12;
    put(real ? `${year}-${month}-${day}` : "");
  };
  return (
    <input
      ref={box}
      name={name}
      inputMode="numeric"
      placeholder="ДД.ММ.ГГГГ"
      aria-label="Дата"
      data-held={held}
      value={shown(digits)}
      onChange={told}
    />
  );
}
