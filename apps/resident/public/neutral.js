/* The page one lands on after a quick exit: a calendar of this month, and nothing else. */
(function () {
  var today = new Date();
  var year = today.getFullYear();
  var month = today.getMonth();
  var blanks = (new Date(year, month, 1).getDay() + 6) % 7;
  var length = new Date(year, month + 1, 0).getDate();
  document.getElementById('month').textContent = year + '年' + (month + 1) + '月';
  var row;
  for (var cell = 0; cell < blanks + length; cell += 1) {
    if (cell % 7 === 0) row = document.getElementById('days').insertRow();
    var day = cell - blanks + 1;
    var place = row.insertCell();
    if (day < 1) continue;
    place.textContent = String(day);
    if (day === today.getDate()) place.className = 'today';
  }
})();
