package dev.hearth.snapshot;

import dev.hearth.migrate.Drop;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What became of a snapshot when it was migrated for a try.
 *
 * <pre>{@code
 * DryRun tried = Snapshots.dryRun(Arena.class, Path.of("arena.json"));
 * System.out.println(tried);
 * if (!tried.restorable()) { … }
 * }</pre>
 */
@Value.Immutable
public abstract class DryRun {
  /**
   * Old state that is given up on the way.
   *
   * @param objects how many objects had it; empty when the way ended before that was known
   */
  public record Loss(Drop drop, OptionalLong objects) {}

  /** The file, as it was named. */
  public abstract String file();

  /** The sealed version that has the layout of its state; 0 when it is of none. */
  public abstract int version();

  /** Which way its state goes: {@code from state version 1}, {@code same layout}. */
  public abstract String route();

  /**
   * How many objects of each state type the file has: records and entities, by the binary names of
   * their types then. Empty when they cannot be made.
   */
  @Value.NaturalOrder
  public abstract SortedMap<String, Long> before();

  /** The same of the program that they become; empty when it was not reached. */
  @Value.NaturalOrder
  public abstract SortedMap<String, Long> after();

  /** What each {@code @Dropped} on the way gives up, oldest version first. */
  public abstract List<Loss> losses();

  /** Why it cannot be restored, as {@link dev.hearth.Snapshots#restore} would say it. */
  public abstract Optional<String> failure();

  /** Whether it can be restored. */
  public boolean restorable() {
    return failure().isEmpty();
  }

  /** All of it, for a person, in lines. */
  @Override
  public String toString() {
    return DryRunText.of(this);
  }
}
