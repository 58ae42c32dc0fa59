/** Light or dark: as the system has it, until one is chosen. */
import { effect, signal } from "@preact/signals";

export type Theme = "system" | "light" | "dark";

const NAME = "diglot-studio-theme";
const stored = localStorage.getItem(NAME);
export const theme = signal<Theme>(stored === "light" || stored === "dark" ? stored : "system");

effect(() => {
  if (theme.value === "system") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(NAME);
  } else {
    document.documentElement.dataset.theme = theme.value;
    localStorage.setItem(NAME, theme.value);
  }
});

/** The other one of what is seen now. */
export function toggleTheme(): void {
  const dark =
    theme.value === "dark" || (theme.value === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  theme.value = dark ? "light" : "dark";
}
