// An agent calls itself without an end.
function plan(task) {
  return plan({ parent: task });
}

plan({});
