package dev.hearth.test.property;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * Skips a property that nobody asked for: the model that it compares with is not yet right about
 * every state that it makes up, so what it finds has to be looked into by a person.
 */
final class OnRequest implements SkipExecutionHook {
  static final String SEED = "hearth.property.seed";

  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    return System.getProperty(SEED) == null && System.getProperty("hearth.property.round") == null
        ? SkipResult.skip("on request only: -D" + SEED + "=random, or =NUMBER")
        : SkipResult.doNotSkip();
  }
}
