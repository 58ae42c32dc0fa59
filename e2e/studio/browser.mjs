// The studio as a user sees it, in a headless Chromium. STUDIO: its address. CHROMIUM: the browser. SHOTS: a folder for
// pictures, when somebody wants to look.
import assert from "node:assert/strict";
import { join } from "node:path";
import { chromium } from "playwright-core";

const SWITCHES = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: SWITCHES });
const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, colorScheme: "light" });
page.setDefaultTimeout(15_000);
const asked = new Set();
const wrong = [];
page.on("request", (request) => asked.add(new URL(request.url()).host));
page.on("pageerror", (error) => wrong.push(String(error)));
page.on("console", (message) => {
  // the answers to saves that fail on purpose are no errors of the page
  if (message.type() === "error" && !message.text().includes("Failed to load resource")) wrong.push(message.text());
});

const grid = () => page.getByRole("grid");
const row = (text) => grid().locator(".grid-body .row", { hasText: text });
const heads = async () => (await grid().locator(".head .name").allTextContents()).map((name) => name.trim());
/** The cell of the row with a text in it, by the name of its column. */
const cell = async (text, column) =>
  row(text)
    .locator(".cell")
    .nth((await heads()).indexOf(column));
const shot = async (name) => {
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) });
};
const save = () => page.getByRole("button", { name: "Save", exact: true });
/** Edit a cell by typing into its editor; `with` keys end it. */
async function type(text, column, value, end = "Enter") {
  await (await cell(text, column)).dblclick();
  const input = page.locator(".editor").locator("textarea, input:not([type=file])").first();
  await input.fill(value);
  await input.press(end);
  await page.locator(".editor").waitFor({ state: "detached" });
}
/** Save, and wait until the records were read again. */
async function saved(count) {
  await save().click();
  await page.getByText(count === 1 ? "Saved 1 change" : `Saved ${count} changes`).waitFor();
  await page.locator(".savebar").waitFor({ state: "detached" });
  await page.locator(".grid.busy").waitFor({ state: "detached" });
}
/** Wait until so many edits are staged. */
const staged = (count) => page.locator(".savebar", { hasText: `${count} unsaved change` }).waitFor();
/** Close the dialog, which gives the focus back to where it was. */
async function leave() {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}
const open = (model) => page.getByLabel("Models").getByRole("button", { name: model, exact: true }).click();

const steps = {
  async "the page opens with its token, which leaves the address"() {
    await page.goto(process.env.STUDIO);
    await row("ann@example.org").waitFor();
    assert.equal(new URL(page.url()).search, "");
    assert.deepEqual((await heads()).slice(0, 3), ["id", "email", "name"]);
    await shot("grid");
  },
  async "without the token nothing opens"() {
    const other = await browser.newContext();
    const answer = await (await other.newPage()).goto(new URL("/", process.env.STUDIO).href);
    assert.equal(answer.status(), 403);
    await other.close();
  },
  async "several edits are staged, then saved together"() {
    await type("ann@example.org", "name", "Anna");
    await type("ann@example.org", "visits", "9007199254740993", "Tab");
    await (await cell("ann@example.org", "role")).dblclick();
    await page.getByRole("option", { name: "WRITER" }).click();
    await type("ann@example.org", "meta", '{"likes": ["ann"], "big": 12345678901234567890}', "Control+Enter");
    await (await cell("bob@example.org", "name")).click();
    await page.keyboard.press("Control+Backspace");
    await staged(2);
    assert.match(await (await cell("ann@example.org", "name")).getAttribute("class"), /staged/);
    assert.equal(await (await cell("bob@example.org", "name")).textContent(), "NULL");
    await shot("staged");
    // what is still being edited is saved, too
    await (await cell("ann@example.org", "score")).dblclick();
    await page.locator(".editor input").fill("5");
    await saved(2);
    assert.equal(await (await cell("ann@example.org", "score")).textContent(), "5");
    assert.equal(await (await cell("ann@example.org", "visits")).textContent(), "9007199254740993");
  },
  async "a failing save names the field, keeps the edits and changes nothing"() {
    await type("bob@example.org", "email", "bob@example.com");
    await type("eve@example.org", "email", "ann@example.org");
    await save().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Nothing was saved.").waitFor();
    assert.match(await dialog.locator(".reason").textContent(), /P2002.*email/s);
    await shot("failing");
    await leave();
    await staged(2);
    assert.equal(await grid().locator(".cell.failing").textContent(), "ann@example.org");
    const stored = await page.evaluate(async () => {
      const asked = { method: "POST", headers: { "content-type": "application/json" }, body: '{"model":"User"}' };
      return (await (await fetch("./api/find", asked)).json()).records.map((record) => record.email);
    });
    assert.deepEqual(stored, ["ann@example.org", "bob@example.org", "eve@example.org"]);
    // one edit goes, the other is saved
    await (await cell("Eve", "email")).click();
    await page.keyboard.press("F2");
    await page.locator(".editor textarea").fill("eve@example.org");
    await page.keyboard.press("Enter");
    await staged(1);
    await page.keyboard.press("Control+s");
    await page.getByText("Saved 1 change").waitFor();
    await row("bob@example.com").waitFor();
  },
  async "a change of somebody else is shown, not overwritten"() {
    await type("ann@example.org", "name", "Annie");
    await page.evaluate(async () => {
      const edit = { kind: "update", model: "User", key: { id: 1 }, was: {}, data: { name: "Anna", score: 7 } };
      const body = JSON.stringify({ edits: [edit] });
      await fetch("./api/save", { method: "POST", headers: { "content-type": "application/json" }, body });
    });
    await save().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Somebody else has changed `score`").waitFor();
    await shot("conflict");
    await dialog.getByRole("button", { name: /^Take back/ }).click();
    await leave();
    await page.locator(".savebar").waitFor({ state: "detached" });
  },
  async "a filter shows fewer records"() {
    await page.getByRole("button", { name: "Filter" }).click();
    const filter = page.getByRole("form", { name: "Filter" });
    await filter.getByLabel("Field").selectOption("email");
    await filter.getByLabel("Value").fill("EXAMPLE.ORG");
    await filter.getByLabel("Value").press("Enter");
    await page.getByText("1–2 of 2").waitFor();
    assert.equal(await row("bob@example.com").count(), 0);
    await shot("filter");
    await filter.getByRole("button", { name: "Remove this condition" }).click();
    await page.getByText("1–3 of 3").waitFor();
  },
  async "a relation is followed into a tab of its own, and a link is changed"() {
    await (await cell("ann@example.org", "posts")).getByRole("button", { name: "2 Post" }).click();
    await page.getByText("1–2 of 2").waitFor();
    assert.equal(await page.getByRole("tab", { selected: true }).textContent(), "Post · author 1");
    await (await cell("Second", "authorId")).dblclick();
    await page.getByLabel("Find in User").fill("bob");
    await page.locator(".picker button", { hasText: "ann" }).waitFor({ state: "detached" });
    await shot("link");
    await page.locator(".picker button", { hasText: "bob@example.com" }).click();
    await saved(1);
    await page.getByText("1–1 of 1").waitFor();
  },
  async "a record is shown in full, with its related ones"() {
    await open("User");
    await (await cell("bob@example.com", "email")).click();
    await page.keyboard.press("Shift+Enter");
    const panel = page.getByRole("complementary", { name: "A record of User" });
    await panel.getByText("all 2").waitFor();
    assert.deepEqual(await panel.locator(".related li span").allTextContents(), ["Second", "Of Bob"]);
    await shot("panel");
    await panel.getByRole("button", { name: "Close" }).click();
  },
  async "a record is added, another deleted"() {
    await page.getByRole("button", { name: "Add record" }).click();
    const fresh = grid().locator(".row.create");
    const at = async (column) => fresh.locator(".cell").nth((await heads()).indexOf(column));
    await (await at("email")).dblclick();
    await page.locator(".editor textarea").fill("zoe@example.org");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".editor textarea").fill("x");
    await page.locator(".editor textarea").fill("");
    await page.keyboard.press("Enter");
    await (await cell("eve@example.org", "email")).click();
    await page.keyboard.press("Delete");
    await shot("added");
    await page.getByRole("button", { name: "Review" }).click();
    await shot("review");
    await page.getByRole("button", { name: "Save in one transaction" }).click();
    await page.getByText("Saved 2 changes").waitFor();
    await row("zoe@example.org").waitFor();
    assert.equal(await (await cell("zoe@example.org", "name")).textContent(), "empty text");
    assert.equal(await row("eve@example.org").count(), 0);
  },
  async "thousands of rows are one page, of which a few are drawn"() {
    await open("Tag");
    await page.getByRole("combobox", { name: "Rows" }).selectOption("5000");
    await page.getByText("1–3,000 of 3,000").waitFor();
    await grid().focus();
    await page.keyboard.press("Control+End");
    await row("tag 2999").waitFor();
    assert.ok((await grid().locator(".grid-body .row").count()) < 60);
    await grid().locator(".head button", { hasText: "label" }).click();
    await grid().locator(".head button", { hasText: "label" }).click();
    await page.waitForFunction(() => document.querySelector(".grid-body .row")?.textContent?.includes("tag 2999"));
  },
  async "SQL of one's own"() {
    await page.getByRole("button", { name: "SQL console" }).click();
    await page.getByLabel("SQL", { exact: true }).fill('select label from "Tag" where id < 3 order by id');
    await page.keyboard.press("Control+Enter");
    await page.getByText("3 rows ·").waitFor();
    assert.deepEqual(await page.locator(".answer td").allTextContents(), ["tag 0000", "tag 0001", "tag 0002"]);
    await shot("console");
  },
  async "dark and light"() {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole("button", { name: "Light or dark" }).click();
    assert.notEqual(await ground(), light);
    await open("User");
    await page.locator(".grid.busy").waitFor({ state: "detached" });
    await shot("dark");
  },
  async "nobody else was asked, and nothing went wrong"() {
    assert.deepEqual([...asked], [new URL(process.env.STUDIO).host]);
    assert.deepEqual(wrong, []);
  },
};

try {
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
      console.log(`ok    ${name}`);
    } catch (error) {
      console.log(`FAILS ${name}`);
      console.log(error, wrong);
      await shot("broken");
      process.exitCode = 1;
      break;
    }
  }
} finally {
  await browser.close();
}
