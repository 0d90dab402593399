package dev.hearth.test.corpus.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CanonicalTest {
  static final class Root implements HotProgram {
    private final Hot<Object> value = Hot.of("");

    Root(Object value) {
      this.value.set(value);
    }

    @Override
    public void start() {}

    @Override
    public void step() {}
  }

  record Pair(@Nullable Object one, @Nullable Object other) {}

  record Box(Object content) {}

  record Empty() {}

  static final class Enemy {
    private final Hot<String> name = Hot.of("");
    private final Hot<Optional<Enemy>> target = Hot.of(Optional.empty());

    Enemy(String name) {
      this.name.set(name);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 1; // so that a HashSet keeps them as they come
    }
  }

  static final class Holder {
    private final Hot<Object> back = Hot.of("");
  }

  sealed interface Shape {}

  record Circle(int radius) implements Shape {}

  enum Phase {
    LATE,
    EARLY
  }

  private static final StateSchema SCHEMA =
      ImmutableStateSchema.builder()
          .putTypes(Root.class.getName(), def(Root.class, StateDef.Kind.ENTITY))
          .putTypes(Enemy.class.getName(), def(Enemy.class, StateDef.Kind.ENTITY))
          .putTypes(Holder.class.getName(), def(Holder.class, StateDef.Kind.ENTITY))
          .putTypes(Pair.class.getName(), def(Pair.class, StateDef.Kind.RECORD))
          .putTypes(
              Box.class.getName(),
              ImmutableStateDef.copyOf(def(Box.class, StateDef.Kind.RECORD)).withParameters("T"))
          .putTypes(Empty.class.getName(), def(Empty.class, StateDef.Kind.RECORD))
          .putTypes(Circle.class.getName(), def(Circle.class, StateDef.Kind.RECORD))
          .putTypes(Phase.class.getName(), def(Phase.class, StateDef.Kind.ENUM))
          .putTypes(
              Shape.class.getName(),
              ImmutableStateDef.copyOf(def(Shape.class, StateDef.Kind.SEALED))
                  .withVariants(Circle.class.getName()))
          .build();

  private static StateDef def(Class<?> type, StateDef.Kind kind) {
    return ImmutableStateDef.builder().name(type.getName()).kind(kind).build();
  }

  private static void is(String text, Object value) {
    String whole = "{\"@id\":1,\"value\":" + text.replace('\'', '"') + "}";
    assertEquals(whole, NodeText.of(Canonical.of(new Root(value), SCHEMA)));
  }

  @Test
  void recordsAreObjectsInDeclaredOrder() {
    is("{'one':1,'other':{}}", new Pair(1, new Empty()));
    is("{'one':null,'other':null}", new Pair(null, null));
  }

  @Test
  void variantsSayWhichTheyAre() {
    is("{'@type':'" + Circle.class.getName() + "','radius':3}", new Circle(3));
  }

  @Test
  void constantsAreTheirNames() {
    is("['EARLY','MARCH']", List.of(Phase.EARLY, Month.MARCH));
  }

  @Test
  void entitiesAreNumberedAsTheyAreMet() {
    Enemy one = new Enemy("one");
    Enemy other = new Enemy("other");
    one.target.set(Optional.of(other));
    other.target.set(Optional.of(one));
    is(
        "[{'@id':2,'name':'one','target':[{'@id':3,'name':'other','target':[{'@ref':2}]}]},{'@ref':3}]",
        List.of(one, other));
  }

  @Test
  void entityInASharedGenericRecordIsWrittenOnce() {
    Box box = new Box(new Enemy("one"));
    is(
        "[{'content':{'@id':2,'name':'one','target':[]}},{'content':{'@ref':2}}]",
        List.of(box, box));
  }

  @Test
  void whatHasAnOrderKeepsIt() {
    is("['b','a']", new LinkedHashSet<>(List.of("b", "a")));
    is("['b','a']", Collections.unmodifiableSet(new LinkedHashSet<>(List.of("b", "a"))));
    is("['b','a']", new ArrayDeque<>(List.of("b", "a")));
    is("['LATE','EARLY']", EnumSet.of(Phase.EARLY, Phase.LATE));
    is("[[10,'x'],[9,'y']]", new TreeMap<>(Map.of(10, "x", 9, "y")).descendingMap());
    is("[[9,'y'],[10,'x']]", new TreeMap<>(Map.of(10, "x", 9, "y")));
    is("[['LATE',1],['EARLY',2]]", new EnumMap<>(Map.of(Phase.EARLY, 2, Phase.LATE, 1)));
    LinkedHashMap<String, Integer> map = new LinkedHashMap<>();
    map.put("b", 1);
    map.put("a", 2);
    is("[['b',1],['a',2]]", map);
    is("[['b',1],['a',2]]", Collections.unmodifiableMap(map));
  }

  @Test
  void whatHasNoneIsSortedByText() {
    is("[10,9]", Set.of(9, 10));
    is("['a','b']", Set.of("b", "a"));
    is("[['a',2],['b',1]]", new HashMap<>(Map.of("b", 1, "a", 2)));
    is("[['a',2],['b',1]]", Collections.unmodifiableMap(new HashMap<>(Map.of("b", 1, "a", 2))));
  }

  @Test
  void elementsAreSortedBeforeTheyAreNumbered() {
    Enemy b = new Enemy("b");
    Enemy a = new Enemy("a");
    a.target.set(Optional.of(b));
    is(
        "[{'@id':2,'name':'a','target':[{'@id':3,'name':'b','target':[]}]},{'@ref':3}]",
        new java.util.HashSet<>(List.of(b, a)));
  }

  @Test
  void optionalsAreListsOfOneOrNone() {
    is("[['x'],[]]", List.of(Optional.of("x"), Optional.empty()));
    is("[[1],[]]", List.of(OptionalInt.of(1), OptionalInt.empty()));
    is("[[1],[]]", List.of(OptionalLong.of(1), OptionalLong.empty()));
    is(
        "[[0.5],['-0.0'],[]]",
        List.of(OptionalDouble.of(0.5), OptionalDouble.of(-0.0), OptionalDouble.empty()));
  }

  @Test
  void arraysAreListsAndBytesAreBase64() {
    is("[1,2]", new int[] {1, 2});
    is("['a','b']", new char[] {'a', 'b'});
    is("[[1.5],null]", new double[][] {{1.5}, null});
    is("'AQI='", new byte[] {1, 2});
  }

  @Test
  void leavesAreNumbersOrTexts() {
    is("[1,1.5,2.50,'c',true]", List.of(1L, 1.5f, new BigDecimal("2.50"), 'c', true));
    is("['NaN','-Infinity','-0.0',0.0]", List.of(Double.NaN, Float.NEGATIVE_INFINITY, -0.0f, 0.0));
    is("123456789012345678901", new BigInteger("123456789012345678901"));
    is(
        "['2020-01-01T00:00:00Z','00000000-0000-0001-0000-000000000002']",
        List.of(Instant.parse("2020-01-01T00:00:00Z"), new UUID(1, 2)));
    is("'\\ud800\\u0000\\\\'", "\ud800\0\\");
  }

  @Test
  void listOfAMillionLinksIsNoDeeperThanOthers() {
    Object link = "end";
    for (int i = 0; i < 1_000_000; i++) {
      link = new Pair(null, link);
    }
    Node one = Canonical.of(new Root(link), SCHEMA);
    String text = NodeText.of(one);
    assertTrue(Difference.between(NodeReader.read(text), one).isEmpty());
  }

  @Test
  void recordsThatAreSharedAreWrittenOnce() {
    assertTrue(Difference.between(dag("end"), dag("end")).isEmpty());
    Difference difference = Difference.between(dag("end"), dag("other")).orElseThrow();
    assertEquals("\"end\"", difference.expected());
    assertEquals("\"other\"", difference.came());
  }

  private static Node dag(String end) {
    Object value = end;
    for (int i = 0; i < 60; i++) {
      value = new Pair(value, value);
    }
    return Canonical.of(new Root(value), SCHEMA);
  }

  @Test
  void recordsWithEntitiesInThemAreWrittenTwiceAndNoMore() {
    Enemy enemy = new Enemy("one");
    Object value = enemy;
    for (int i = 0; i < 60; i++) {
      value = i % 2 == 0 ? new Pair(value, value) : new Box(List.of(value, value));
    }
    Node one = Canonical.of(new Root(value), SCHEMA);
    assertTrue(Difference.between(one, Canonical.of(new Root(value), SCHEMA)).isEmpty());
    is(
        "[{'one':{'@id':2,'name':'one','target':[]},'other':1},"
            + "{'one':{'@ref':2},'other':1},{'one':{'@ref':2},'other':1}]",
        Collections.nCopies(3, new Pair(enemy, 1)));
  }

  @Test
  void recordThatAnEntityInItLeadsBackToIsWrittenAsItIsMet() {
    Holder first = new Holder();
    Pair pair = new Pair(first, new Enemy("late"));
    first.back.set(pair);
    is(
        "[{'one':{'@id':2,'back':{'one':{'@ref':2},'other':{'@id':3,'name':'late','target':[]}}},"
            + "'other':{'@ref':3}},{'one':{'@ref':2},'other':{'@ref':3}}]",
        List.of(pair, pair));
  }

  @Test
  void elementsThatLeadBackToTheirContainerAreSortedWithoutIt() {
    Holder one = new Holder();
    Set<Object> set = new java.util.HashSet<>();
    set.add(one);
    set.add("z");
    set.add("a");
    one.back.set(set);
    is("['a','z',{'@id':2,'back':['a','z',{'@ref':2}]}]", set);
  }

  @Test
  void graphOfTooManyWaysIsRefused() {
    Object value = "end";
    for (int i = 0; i < 60; i++) {
      value = new ArrayList<>(List.of(value, value));
    }
    Root root = new Root(value);
    assertTrue(
        assertThrows(IllegalStateException.class, () -> Canonical.of(root, SCHEMA))
            .toString()
            .contains("more than 10000000 values"));
  }
}
