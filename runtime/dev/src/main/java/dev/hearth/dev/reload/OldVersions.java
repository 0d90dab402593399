package dev.hearth.dev.reload;

import dev.hearth.dev.load.VersionLoader;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an eye on versions that no longer run. When none of their classes is used by what runs they
 * should become unreachable; a thread that runs their code is what mostly keeps them.
 */
public final class OldVersions {
  /** So many may wait for the garbage collector, before it is asked. */
  private static final int MANY = 20;

  private static final List<Duration> LOOKS =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(25));

  /**
   * A thread that is in old code.
   *
   * @param number of the version
   */
  public record Straggler(String thread, int number, List<StackTraceElement> stack) {}

  private static final class Dropped {
    final int number;
    final String name;
    final WeakReference<VersionLoader> loader;
    long at = System.nanoTime();
    int looks;

    Dropped(Version version) {
      number = version.number();
      name = Objects.requireNonNull(version.loader().getName());
      loader = new WeakReference<>(version.loader());
    }
  }

  private final List<Dropped> dropped = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private int many = MANY;

  /** {@code version} no longer runs. */
  synchronized void drop(Version version) {
    dropped.add(new Dropped(version));
  }

  /** Threads that are still in code that {@code now} has none of; each is named once. */
  public synchronized List<Straggler> stragglers(Running now) {
    dropped.removeIf(old -> old.loader.refersTo(null));
    Map<String, Dropped> due = new HashMap<>();
    for (Dropped old : unused(now)) {
      if (old.looks < LOOKS.size() && System.nanoTime() - old.at > LOOKS.get(old.looks).toNanos()) {
        old.looks++;
        due.put(old.name, old);
      }
    }
    List<Straggler> found = new ArrayList<>();
    if (!due.isEmpty()) {
      JdkCaches.remember(now.program().getClass());
      Thread.getAllStackTraces()
          .forEach((thread, stack) -> straggler(thread, stack, due).ifPresent(found::add));
    }
    return found;
  }

  private Optional<Straggler> straggler(
      Thread thread, StackTraceElement[] stack, Map<String, Dropped> old) {
    for (StackTraceElement frame : stack) {
      @Nullable String loader = frame.getClassLoaderName();
      Dropped version = loader == null ? null : old.get(loader);
      if (version != null && told.add(thread.getName() + " " + loader)) {
        return Optional.of(new Straggler(thread.getName(), version.number, List.of(stack)));
      }
    }
    return Optional.empty();
  }

  /** Those of which no class is used any more. */
  private List<Dropped> unused(Running now) {
    Set<VersionLoader> used = now.version().loader().parts();
    List<Dropped> unused = new ArrayList<>();
    for (Dropped old : dropped) {
      if (used.stream().anyMatch(old.loader::refersTo)) {
        old.at = System.nanoTime();
      } else {
        unused.add(old);
      }
    }
    return unused;
  }

  /** The numbers of versions that stay though they were collected for; told when they are many. */
  public synchronized List<Integer> leaked(Running now) {
    if (unused(now).size() < many) {
      return List.of();
    }
    System.gc();
    dropped.removeIf(old -> old.loader.refersTo(null));
    List<Dropped> leaked = unused(now);
    if (leaked.size() < many) {
      return List.of();
    }
    many *= 2;
    return leaked.stream().map(old -> old.number).distinct().toList();
  }
}
