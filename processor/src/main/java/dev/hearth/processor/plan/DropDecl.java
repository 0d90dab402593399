package dev.hearth.processor.plan;

import org.immutables.value.Value;

/** A {@code @Dropped} as it was written. */
@Value.Immutable
public interface DropDecl {
  /** {@code Type.component} or a root's {@code Type} of the old schema. */
  @Value.Parameter
  String value();

  /** Why nothing of value is lost; may be blank, which is for the plan to refuse. */
  @Value.Parameter
  String reason();
}
