// chrono.js CHRONO.cjs: the adapter of chrono, bundled into one file.
const path = require("path");
const chrono = require(path.resolve(process.argv[2]));
const two = (number) => String(number).padStart(2, "0");

// EDTF at the precision that chrono is certain of; a weekday fixes a day.
function edtf(parts) {
  const certain = (part) => parts.isCertain(part);
  const year = String(parts.get("year")).padStart(4, "0");
  if (certain("day") || certain("weekday") || (!certain("month") && !certain("year"))) {
    return `${year}-${two(parts.get("month"))}-${two(parts.get("day"))}`;
  }
  return certain("month") ? `${year}-${two(parts.get("month"))}` : year;
}

function read(row) {
  const day = row.published && row.published.length === 10 ? row.published : null;
  const reference = day ? new Date(`${day}T12:00:00`) : new Date();
  return chrono[row.lang].parse(row.text, reference).flatMap((found) => {
    const isOnlyTime = ["day", "month", "year", "weekday"].every((part) => !found.start.isCertain(part));
    if (isOnlyTime && found.start.isCertain("hour")) return [];
    const first = edtf(found.start);
    const last = found.end ? edtf(found.end) : first;
    // Offsets are UTF-16 units there and code points here.
    const start = [...row.text.slice(0, found.index)].length;
    const value = first === last ? first : `${first}/${last}`;
    return [{ start, end: start + [...found.text].length, text: found.text, value }];
  });
}

const lines = require("fs").readFileSync(0, "utf8").split("\n").filter((line) => line.trim());
for (const line of lines) {
  const row = JSON.parse(line);
  console.log(JSON.stringify({ id: row.id, dates: read(row) }));
}
