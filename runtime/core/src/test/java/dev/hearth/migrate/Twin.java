package dev.hearth.migrate;

import dev.hearth.schema.StateSchema;

/** The same sources in two loaders: state is built in one and copied into the other. */
final class Twin {
  private final StateSchema schema;
  private final TestCode old;
  private final TestCode now;

  Twin(String source, String... types) {
    this(TestSchema.of(types), TestCode.of(source), TestCode.of(source));
  }

  Twin(StateSchema schema, TestCode old, TestCode now) {
    this.schema = schema;
    this.old = old;
    this.now = now;
  }

  StateSchema schema() {
    return schema;
  }

  TestCode old() {
    return old;
  }

  TestCode now() {
    return now;
  }

  /** A copy of what a static method of {@code game.Main} in the old loader builds. */
  Object copyOf(String method) {
    return copier().of(old.call("game.Main", method));
  }

  Copy copier() {
    return new Copy(old, StateClasses.of(schema, name -> name, now), false, new Progress());
  }
}
