package dev.hearth.dev.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts ways into words, from what a reader knows to the first object that is of an old version:
 * {@code thread "timer" → java.util.TimerThread.queue → … → an object of game.Game$1}.
 */
final class Wording {
  private static final String ARROW = " → ";
  private static final String MORE = "…";
  private static final String PROGRAM = "dev.hearth.dev.reload.Running.program";

  private final Types types;
  private final Links links;
  private final Set<Long> loaders;
  private final Map<Long, String> beginnings;

  /**
   * @param loaders those of old versions
   * @param beginnings how a way begins, by its first object
   */
  Wording(Types types, Links links, Set<Long> loaders, Map<Long, String> beginnings) {
    this.types = types;
    this.links = links;
    this.loaders = loaders;
    this.beginnings = beginnings;
  }

  String of(List<Long> way) {
    int end = 0;
    while (end + 1 < way.size() && !isOld(way.get(end))) {
      end++;
    }
    List<String> words = new ArrayList<>();
    words.add(beginnings.getOrDefault(way.get(0), MORE));
    boolean inner = false;
    for (int i = 0; i < end; i++) {
      Link link = links.between(way.get(i), way.get(i + 1));
      if (link.kind() == Link.Kind.STATIC) {
        words.clear();
        words.add("static field " + link);
      } else if (link.toString().equals(PROGRAM) && i + 1 < end) {
        words.clear(); // the running program, which its own field names
      } else if (link.isThreadLocal()) {
        words.add("a thread local");
      } else if (link.isInner() && inner) {
        addMore(words);
      } else if (link.kind() == Link.Kind.FIELD) {
        words.add(link.toString());
      }
      inner = link.isInner() || link.isThreadLocal();
    }
    words.add(text(way.get(end)));
    return String.join(ARROW, words);
  }

  private static void addMore(List<String> words) {
    if (!words.get(words.size() - 1).equals(MORE)) {
      words.add(MORE);
    }
  }

  /** Whether an object is there only because of an old version. */
  private boolean isOld(long id) {
    Long type = links.typeOf(id);
    return loaders.contains(id) || loaders.contains(types.loader(type == null ? id : type));
  }

  private String text(long id) {
    Long type = links.typeOf(id);
    if (loaders.contains(id)) {
      return "its class loader";
    }
    String name = types.name(type == null ? id : type);
    String shown = Link.shown(name);
    return shown.equals(name) ? (type == null ? "class " : "an object of ") + name : shown;
  }
}
