package dev.hearth.processor.plan;

import org.immutables.value.Value;

/** A {@code @Renamed} as it was written. */
@Value.Immutable
@SuppressWarnings("immutables:from") // the annotation calls it that, and no builder copies one
public interface RenameDecl {
  /** {@code Type}, {@code Type.component} or {@code Type.CONSTANT} of the old schema. */
  @Value.Parameter
  String from();

  /** A member's bare name, or a type's. */
  @Value.Parameter
  String to();
}
