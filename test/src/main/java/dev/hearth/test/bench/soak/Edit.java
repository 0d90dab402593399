package dev.hearth.test.bench.soak;

import java.util.Map;

/**
 * What is saved at once.
 *
 * @param code what the program is when it takes over
 * @param sources all files as they are then
 * @param verdict what the dev run is to say of it
 */
record Edit(Code code, Map<String, String> sources, String verdict) {
  static final String RELOADED = "reloaded";
  static final String REFUSED = "refused";
  static final String ROLLED_BACK = "rolled-back";

  boolean takesOver() {
    return verdict.equals(RELOADED);
  }
}
