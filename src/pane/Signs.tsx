/** Icons are inline, so nothing is fetched. Adjacent text always has the same meaning. */
const frame = { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": true, focusable: false } as const;
const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.6,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

export function Tick() {
  return (
    <svg {...frame}>
      <circle cx="8" cy="8" r="6.7" {...line} />
      <path d="M5 8.3l2.1 2.1L11 6.2" {...line} />
    </svg>
  );
}

export function Warning() {
  return (
    <svg {...frame}>
      <path d="M8 2.2l6.3 11.3H1.7z" {...line} />
      <path d="M8 6.6v3.2M8 11.7v.1" {...line} />
    </svg>
  );
}

export function Question() {
  return (
    <svg {...frame}>
      <circle cx="8" cy="8" r="6.7" {...line} />
      <path d="M6.2 6.4a1.8 1.8 0 113 1.4c-.7.5-1.2.8-1.2 1.6M8 11.4v.1" {...line} />
    </svg>
  );
}

export function Download() {
  return (
    <svg {...frame}>
      <path d="M8 2.5v7.2M5 7l3 3 3-3M2.8 13.3h10.4" {...line} />
    </svg>
  );
}

export function Gear() {
  return (
    <svg {...frame}>
      <path
        d="M6.9 3.4L7 1.2H9L9.1 3.4 10.5 4 12.1 2.5 13.5 3.9 12 5.5 12.6 6.9 14.8 7V9L12.6 9.1 12 10.5 13.5 12.1 12.1 13.5 10.5 12 9.1 12.6 9 14.8H7L6.9 12.6 5.5 12 3.9 13.5 2.5 12.1 4 10.5 3.4 9.1 1.2 9V7L3.4 6.9 4 5.5 2.5 3.9 3.9 2.5 5.5 4z"
        {...line}
        strokeWidth={1.2}
      />
      <circle cx="8" cy="8" r="2.2" {...line} strokeWidth={1.2} />
    </svg>
  );
}

/** Against the direction of reading. */
export function Backwards({ direction }: { readonly direction: "ltr" | "rtl" }) {
  return (
    <svg {...frame}>
      <path d={direction === "ltr" ? "M10 3L5 8l5 5" : "M6 3l5 5-5 5"} {...line} />
    </svg>
  );
}
