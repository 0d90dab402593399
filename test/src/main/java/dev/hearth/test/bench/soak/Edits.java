package dev.hearth.test.bench.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes up edits of what people do all day, some of them wrong. */
final class Edits {
  private static final int COMPONENTS = 5;
  private static final int MOODS = 8;
  private static final int FILES = 6;

  private final Random random;
  private int edits;

  Edits(Random random) {
    this.random = random;
  }

  /** What the program begins with. */
  Code first() {
    return new Code(
        ++edits, 1, 1, new TreeSet<>(), List.of("CALM", "GLAD"), "CALM", new TreeSet<>());
  }

  /** The next edit of code that runs. */
  Edit after(Code running) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> right(body(running));
      case 2 -> right(person(running));
      case 3, 4 -> right(components(running));
      case 5 -> right(moods(running));
      case 6 -> right(files(running));
      case 7 -> random.nextBoolean() ? misspelt(body(running)) : undecided(components(running));
      case 8 -> throwingHole(components(running));
      default -> throwingStep(random.nextBoolean() ? body(running) : components(running));
    };
  }

  private static Edit right(Code code) {
    return new Edit(code, Sources.of(code), Edit.RELOADED);
  }

  /** Only what methods do. */
  private Code body(Code c) {
    return of(c, random.nextInt(1000), c.years(), c.components(), c.moods(), c.files());
  }

  /** Only what a method of an entity does. */
  private Code person(Code c) {
    return of(c, c.amount(), random.nextInt(100), c.components(), c.moods(), c.files());
  }

  /** A component of a record more, with its decision, or one less. */
  private Code components(Code c) {
    return of(c, c.amount(), c.years(), toggled(c.components(), COMPONENTS), c.moods(), c.files());
  }

  /** A file more or less. */
  private Code files(Code c) {
    return of(c, c.amount(), c.years(), c.components(), c.moods(), toggled(c.files(), FILES));
  }

  /** A constant more, or all in another order. */
  private Code moods(Code c) {
    List<String> moods = new ArrayList<>(c.moods());
    if (moods.size() < MOODS) {
      moods.add(random.nextInt(moods.size()), "MOOD" + moods.size());
    } else {
      Collections.shuffle(moods, random);
    }
    return of(c, c.amount(), c.years(), c.components(), moods, c.files());
  }

  private Code of(
      Code before,
      int amount,
      int years,
      SortedSet<Integer> components,
      List<String> moods,
      SortedSet<Integer> files) {
    String mood = before.moods().get(random.nextInt(before.moods().size()));
    return new Code(++edits, amount, years, components, moods, mood, files);
  }

  private SortedSet<Integer> toggled(SortedSet<Integer> numbers, int most) {
    SortedSet<Integer> others = new TreeSet<>(numbers);
    Integer one = 1 + random.nextInt(most);
    if (!others.remove(one)) {
      others.add(one);
    }
    return others;
  }

  private static Edit misspelt(Code code) {
    String rules = Sources.rules(code, " no way ");
    return wrong(code, Map.of(Sources.RULES, rules), Edit.REFUSED);
  }

  /** A component that nobody has decided on. */
  private static Edit undecided(Code code) {
    String item = Sources.item(code).replace("int id, long value", "int id, long value, long lost");
    String made = item.replace("new Item(id, sum", "new Item(id, sum, 0");
    return wrong(code, Map.of(Sources.ITEM, made), Edit.REFUSED);
  }

  /** A decision that throws, for a component that no item has yet. */
  private static Edit throwingHole(Code code) {
    SortedSet<Integer> components = new TreeSet<>(code.components());
    components.add(COMPONENTS + 1);
    Code more =
        new Code(
            code.edit(),
            code.amount(),
            code.years(),
            components,
            code.moods(),
            code.mood(),
            code.files());
    String decisions =
        Sources.decisions(more, "if (old.id() >= 0) { throw new Error(\"hole\"); } ");
    return wrong(more, Map.of(Sources.DECISIONS, decisions), Edit.ROLLED_BACK);
  }

  private static Edit throwingStep(Code code) {
    String rules = Sources.rules(code, " throw new IllegalStateException(\"step\"); ");
    return wrong(code, Map.of(Sources.RULES, rules), Edit.ROLLED_BACK);
  }

  private static Edit wrong(Code code, Map<String, String> changed, String verdict) {
    Map<String, String> sources = Sources.of(code);
    sources.putAll(changed);
    return new Edit(code, sources, verdict);
  }
}
