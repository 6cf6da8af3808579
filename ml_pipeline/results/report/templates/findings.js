"use strict";
(() => {
  const element = (id) => document.getElementById(id);
  const table = element("findings-table");
  window.addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  if (!table) return;
  const { events, scopes, statuses, rows } = JSON.parse(element("findings-data").textContent);
  const [SCOPE, EVENTS, SUPPORT, LOW, HIGH, OBJECTS, LIFT, Q, STATUS, LEADING, POINTS] = rows[0].keys();
  const PAGE = 50;
  const texts = events.map(([code, name]) => `${code} ${name}`.toLowerCase());
  const nameOf = (row) => row[EVENTS].map((place) => texts[place]).join(" ");
  const keys = {
    name: nameOf,
    scope: (row) => scopes[row[SCOPE]].join(" "),
    support: (row) => row[SUPPORT],
    objects: (row) => row[OBJECTS],
    lift: (row) => row[LIFT],
    q: (row) => row[Q],
    status: (row) => row[STATUS],
  };
  let shown = rows;
  let page = 0;
  let sorted = null;

  const make = (tag, text, className) => {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const percent = (share) => `${(100 * share).toFixed(2)}%`;
  const grouped = (value, digits) =>
    value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const exponential = (value) => value === 0 ? "<1e-300" : value.toExponential(1).replace(/e([+-])(\d)$/, "e$10$2");

  const eventList = (places) => {
    const list = make("ul", undefined, "events");
    for (const place of places) {
      const [code, name] = events[place];
      const item = make("li");
      const label = make("code");
      label.append(make("bdi", code));
      item.append(label);
      if (name !== code) item.append(" ", make("bdi", name));
      list.append(item);
    }
    return list;
  };
  const sparkline = (points) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const line = document.createElementNS("http://www.w3.org/2000/svg", "polyline");
    svg.setAttribute("class", "spark");
    svg.setAttribute("width", 72);
    svg.setAttribute("height", 18);
    svg.setAttribute("aria-hidden", "true");
    line.setAttribute("points", points);
    svg.append(line);
    return svg;
  };
  const tableRow = (row) => {
    const made = make("tr");
    const cell = (content, className) => {
      const td = make("td", undefined, className);
      td.append(...[content].flat());
      made.append(td);
    };
    const status = statuses[row[STATUS]];
    cell(eventList(row[EVENTS]));
    const interval = `${percent(row[LOW])} to ${percent(row[HIGH])}`;
    cell([make("strong", percent(row[SUPPORT])), make("small", interval)], "number");
    cell(grouped(row[OBJECTS], 0), "number");
    cell(grouped(row[LIFT], 1), "number");
    cell(row[Q] === null ? "" : exponential(row[Q]), "number");
    cell(make("span", status, `pill ${status.replace(" ", "-")}`));
    cell(row[POINTS] ? sparkline(row[POINTS]) : "");
    const [values, period] = scopes[row[SCOPE]];
    cell([make("bdi", values), make("small", period)]);
    return made;
  };

  const draw = () => {
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    page = Math.min(page, pages - 1);
    const first = page * PAGE;
    const visible = shown.slice(first, first + PAGE);
    table.tBodies[0].replaceChildren(...visible.map(tableRow));
    element("shown").textContent = shown.length
      ? `${grouped(first + 1, 0)} to ${grouped(first + visible.length, 0)} of ${grouped(shown.length, 0)}`
      : "No error set matches.";
    element("previous").disabled = page === 0;
    element("next").disabled = page === pages - 1;
  };
  const compared = (a, b) => (typeof a === "string" ? (a < b ? -1 : a > b ? 1 : 0) : a - b);
  const update = () => {
    const words = element("filter-text").value.toLowerCase().split(/\s+/).filter(Boolean);
    const status = element("filter-status").value;
    const scope = element("filter-scope").value;
    const leading = element("filter-leading").checked;
    shown = rows.filter((row) =>
      (!leading || row[LEADING]) &&
      (status === "" || row[STATUS] === Number(status)) &&
      (scope === "" || row[SCOPE] === Number(scope)) &&
      (!words.length || ((name) => words.every((word) => name.includes(word)))(nameOf(row))));
    if (sorted) {
      const keyed = shown.map((row) => [keys[sorted.by](row), row]);
      keyed.sort(([a], [b]) => {
        if (a === null || b === null) return (a === null) - (b === null);
        return sorted.descending ? compared(b, a) : compared(a, b);
      });
      shown = keyed.map(([, row]) => row);
    }
    page = 0;
    draw();
  };

  for (const header of table.querySelectorAll("th[data-sort]")) {
    const button = make("button", header.textContent);
    button.type = "button";
    button.addEventListener("click", () => {
      const by = header.dataset.sort;
      const first = header.classList.contains("number") && by !== "q";
      sorted = { by, descending: sorted && sorted.by === by ? !sorted.descending : first };
      for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      header.setAttribute("aria-sort", sorted.descending ? "descending" : "ascending");
      update();
    });
    header.replaceChildren(button);
  }
  const fill = (id, names) => names.forEach((name, place) => {
    const option = make("option", name);
    option.value = place;
    element(id).append(option);
  });
  fill("filter-status", statuses);
  fill("filter-scope", scopes.map((pair) => pair.join(", ")));
  for (const id of ["filter-text", "filter-status", "filter-scope", "filter-leading"]) {
    element(id).addEventListener("input", update);
  }
  element("filters").addEventListener("submit", (event) => event.preventDefault());
  element("previous").addEventListener("click", () => { page -= 1; draw(); });
  element("next").addEventListener("click", () => { page += 1; draw(); });
  element("filters").hidden = false;
  element("pager").hidden = false;
  update();
})();
