package dev.hearth.dev.reload;

import dev.hearth.dev.leak.Suspect;
import dev.hearth.dev.load.VersionLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an eye on versions that no longer run. When none of their classes is used by what runs they
 * should become unreachable; a thread that runs their code is what mostly keeps them.
 */
public final class OldVersions {
  /** So many may wait for the garbage collector, before it is asked. */
  private static final int MANY = 20;

  /**
   * The garbage collector is asked for fewer as well when one has waited for so long; not often, as
   * all threads stand still for it.
   */
  private static final long LATE = Duration.ofMinutes(10).toNanos();

  /** What had a finalizer goes with the second. */
  private static final int COLLECTIONS = 2;

  private static final List<Duration> LOOKS =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(25));

  /**
   * A thread that is in old code.
   *
   * @param number of the version
   */
  public record Straggler(String thread, int number, List<StackTraceElement> stack) {}

  private static final class Dropped {
    final String name;
    final Suspect loader;
    long at = System.nanoTime();
    int looks;
    boolean collected;

    Dropped(Version version) {
      name = Objects.requireNonNull(version.loader().getName());
      loader = new Suspect(version.number(), version.loader());
    }

    boolean isLate() {
      return System.nanoTime() - at > LATE;
    }
  }

  private final Supplier<List<Running>> inUse;
  private final List<Dropped> dropped = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Set<Suspect> named = new HashSet<>();

  /**
   * @param inUse what runs, and what comes back when a reload is taken back
   */
  OldVersions(Supplier<List<Running>> inUse) {
    this.inUse = inUse;
  }

  /** {@code version} no longer runs. */
  synchronized void drop(Version version) {
    dropped.add(new Dropped(version));
  }

  /** Threads that are still in code that is not in use; each is named once. */
  public synchronized List<Straggler> stragglers() {
    dropped.removeIf(old -> old.loader.refersTo(null));
    Map<String, Dropped> due = new HashMap<>();
    for (Dropped old : unused()) {
      if (old.looks < LOOKS.size() && System.nanoTime() - old.at > LOOKS.get(old.looks).toNanos()) {
        old.looks++;
        due.put(old.name, old);
      }
    }
    List<Straggler> found = new ArrayList<>();
    if (!due.isEmpty()) {
      forget();
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
        return Optional.of(
            new Straggler(thread.getName(), version.loader.number(), List.of(stack)));
      }
    }
    return Optional.empty();
  }

  /** Those of which no class is used any more. */
  private List<Dropped> unused() {
    Set<VersionLoader> used = new HashSet<>();
    inUse.get().forEach(running -> used.addAll(running.version().loader().parts()));
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

  /**
   * Versions that stay though they were collected for; none while few wait, and not for long.
   *
   * @return without those that were {@link #named}
   */
  public synchronized List<Suspect> suspects() {
    List<Dropped> fresh = unused().stream().filter(old -> !old.collected).toList();
    if (fresh.size() < MANY && fresh.stream().noneMatch(Dropped::isLate)) {
      return List.of();
    }
    if (!collected()) {
      return List.of(); // it is tried again at the next look
    }
    fresh.forEach(old -> old.collected = true);
    dropped.removeIf(old -> old.loader.refersTo(null));
    return unused().stream()
        .filter(old -> old.collected)
        .map(old -> old.loader)
        .filter(suspect -> !named.contains(suspect))
        .toList();
  }

  private boolean collected() {
    for (int i = 0; i < COLLECTIONS; i++) {
      forget();
      if (!FullCollection.made()) {
        return false;
      }
    }
    return true;
  }

  /** Has the JDK forget old classes. */
  private void forget() {
    JdkCaches.remember(inUse.get().get(0).program().getClass());
  }

  /** It was told what holds these. */
  public synchronized void named(Collection<Suspect> suspects) {
    named.addAll(suspects);
    named.removeIf(suspect -> suspect.refersTo(null));
  }
}
