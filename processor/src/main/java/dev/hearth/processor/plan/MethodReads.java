package dev.hearth.processor.plan;

import java.util.Set;
import org.immutables.value.Value;

/** What one method of a migration class reads of the old state that it is given. */
@Value.Immutable
public interface MethodReads {
  /** The method: its name and its erased parameter types, {@code vel(game.V1.Ship)}. */
  String key();

  /**
   * The components whose accessor it calls or refers to, on a type that it takes: {@code
   * game.V1.Ship.vx}.
   */
  Set<String> components();

  /** The same on types that it comes to by way of others. */
  Set<String> elsewhere();

  /** The methods of the generated migration that it calls: {@code pos(game.V1.Ship)}. */
  Set<String> calls();

  /** Whether it gives the old value to anything but an accessor, and so may read all of it. */
  boolean passesOn();

  /** Whether it asks for the whole old state. */
  boolean callsProgram();
}
