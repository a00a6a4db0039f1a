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
