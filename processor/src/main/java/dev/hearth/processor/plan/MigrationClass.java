package dev.hearth.processor.plan;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** What a user wrote on and in a class with {@code @Migrates}. */
@Value.Immutable
public interface MigrationClass {
  /** The binary name: {@code game.From1}. */
  String name();

  /** The source name without its package: {@code From1}. */
  String simpleName();

  /** The sealed version that it migrates from, as it was written; may be less than 1. */
  int version();

  /** In the order they were written. */
  List<RenameDecl> renames();

  /** In the order they were written. */
  List<DropDecl> drops();

  /**
   * The methods with a body and exactly one parameter that it, or a class between it and {@code
   * V<n>.Migration}, declares: the name and the erased parameter's canonical name, {@code
   * vel(game.V1.Ship)}. Those whose parameter does not resolve yet are left out.
   */
  Set<String> overrides();

  /**
   * The bare names of the types that such methods take: {@code Ship}. Known before {@code V1.Ship}
   * is generated, and the same after.
   */
  Set<String> takes();

  /**
   * Those of them that can only be a type of that version: {@code Ship} where it says {@code
   * V1.Ship}.
   */
  Set<String> takesOld();

  /** Whether it has a constructor without parameters, of any visibility. */
  boolean hasNoArgConstructor();

  /** Whether it extends {@code V<version>.Migration}; false while that is not generated yet. */
  boolean extendsMigration();

  boolean isAbstract();
}
