package dev.hearth.dev;

import dev.hearth.dev.compile.Compilation;
import dev.hearth.dev.load.BuildNotes;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.load.PinnedChanges;
import dev.hearth.dev.reload.Version;
import dev.hearth.dev.watch.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what a report has to mention of new code, and was not said of the code before. */
final class Mentions {
  private final Module module;
  private final Map<Integer, List<String>> notes = new HashMap<>();
  private final PinnedChanges pinned = new PinnedChanges();
  private boolean pinnedKnown;

  Mentions(Module module) {
    this.module = module;
  }

  /** What runs at first is known to be what {@code compilation} made. */
  void start(Compilation compilation, Version first) {
    notes.put(first.number(), compilation.notes());
    pinned.remember(compilation.code(), first.loader()::isShared);
    pinnedKnown = true;
  }

  /** What to mention of {@code compilation}, which is to follow on {@code running}. */
  List<String> of(Compilation compilation, Version running, Sources sources) {
    List<String> mentioned = new ArrayList<>(compilation.notes());
    mentioned.removeAll(notes.getOrDefault(running.number(), List.of()));
    notes.put(running.number() + 1, compilation.notes());
    mentioned.addAll(restarts(compilation.code(), running, sources));
    return mentioned;
  }

  private List<String> restarts(Code code, Version running, Sources sources) {
    Predicate<String> shared = running.loader()::isShared;
    if (!pinnedKnown) {
      pinnedKnown = true;
      pinned.remember(
          module.code(), shared.and(name -> sources.isYounger(outermost(name), module.built())));
    }
    Set<String> marked = BuildNotes.pinned(code);
    return pinned.in(code, shared.or(marked::contains)).stream().map(Outcomes::restart).toList();
  }

  private static String outermost(String name) {
    int nested = name.indexOf('$', 1);
    return nested < 0 ? name : name.substring(0, nested);
  }
}
