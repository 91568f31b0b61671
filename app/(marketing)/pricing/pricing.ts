/**
 * All the script of the plans page: the button says which pass it buys, asks for a checkout and goes there. What fails
 * is said beside it. Bundled by itself (scripts/bundle.mjs).
 */
import { askApi } from "../askApi";

const isCheckout = (body: unknown): body is { url: string } =>
  typeof body === "object" && body !== null && "url" in body && typeof body.url === "string";

function driveBuying(form: HTMLFormElement): void {
  const button = form.querySelector("button");
  const trouble = form.querySelector("#buy-trouble");
  const chosen = (): HTMLInputElement | null => form.querySelector<HTMLInputElement>("input[name=plan]:checked");
  if (!button || !trouble) return;
  const rest = (): void => {
    button.disabled = false;
    button.textContent = chosen()?.dataset.buy ?? "";
  };
  form.addEventListener("change", rest);
  // Back from the checkout, the browser shows the page as it was left.
  addEventListener("pageshow", rest);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    trouble.textContent = "";
    button.disabled = true;
    button.textContent = "On the way to the checkout …";
    const body = JSON.stringify({ plan: chosen()?.value });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body };
    void askApi("/api/checkout", init, isCheckout).then((answer) => {
      if (answer.isOk) return location.assign(answer.value.url);
      rest();
      trouble.textContent = answer.message;
    });
  });
}

const form = document.querySelector<HTMLFormElement>("#buy");
if (form) driveBuying(form);
