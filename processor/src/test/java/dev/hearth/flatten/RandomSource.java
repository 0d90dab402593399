package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A random class with handles of every sort: its methods read, write and update them in random
 * statements, and write down what they see.
 */
final class RandomSource {
  /** A handle: its name, what it holds, as an object and as a plain field, and holds first. */
  private record Handle(String name, String boxed, String type, String first) {}

  private static final List<Handle> HANDLES =
      List.of(
          new Handle("i", "Integer", "int", "5"),
          new Handle("l", "Long", "long", "7L"),
          new Handle("d", "Double", "double", "0.5"),
          new Handle("f", "Float", "float", "1.5f"),
          new Handle("b", "Boolean", "boolean", "true"),
          new Handle("c", "Character", "char", "(char) 97"),
          new Handle("h", "Short", "short", "(short) 3"),
          new Handle("y", "Byte", "byte", "(byte) 2"),
          new Handle("s", "String", "String", "\"s\""),
          new Handle("a", "int[]", "int[]", "new int[] {1, 2}"));

  private static final int METHODS = 3;

  private final Tape tape;
  private final StringBuilder text = new StringBuilder();
  private final List<String> ints = new ArrayList<>();
  private int names;
  private int depth;
  private int method;

  private RandomSource(Tape tape) {
    this.tape = tape;
  }

  static String of(List<Integer> choices) {
    return new RandomSource(new Tape(choices)).source();
  }

  private String source() {
    line("final class State {");
    for (Handle handle : HANDLES) {
      line(
          "private final Hot<%s> %s = Hot.of(%s);"
              .formatted(handle.boxed, handle.name, handle.first));
    }
    line("final StringBuilder log = new StringBuilder();");
    line("final State peer;");
    line("State(State peer) { this.peer = peer; }");
    line("int say(int n) { log.append(n).append(' '); return n; }");
    line("State who(int n) { say(n); return n % 2 == 0 || peer == null ? this : peer; }");
    line("static int twice(int n) { return n * 2; }");
    line("Integer boxed(Integer n) { return n > 90 ? null : n + 1; }");
    line("String orNull(int n) { return n % 3 == 0 ? null : \"n\" + n; }");
    for (method = 0; method < METHODS; method++) {
      method();
    }
    String all =
        HANDLES.stream()
            .filter(h -> !h.name.equals("a"))
            .map(h -> h.name + ".get()")
            .collect(Collectors.joining(" + \" \" + "));
    line("String show() { return " + all + " + Arrays.toString(a.get()) + log; }");
    line("}");
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void method() {
    ints.clear();
    ints.add("p");
    line("void m%d(int p, State o, UnaryOperator<Integer> up) {".formatted(method));
    block(4);
    call();
    block(6);
    line("}");
  }

  private void block(int most) {
    int known = ints.size();
    int count = tape.isOver() ? 1 : 1 + tape.next(most);
    for (int n = 0; n < count; n++) {
      statement();
    }
    while (ints.size() > known) {
      ints.remove(ints.size() - 1);
    }
  }

  private void nested(String head, String... more) {
    depth++;
    line(head + " {");
    block(3);
    for (String next : more) {
      line("} " + next + " {");
      block(2);
    }
    line("}");
    depth--;
  }

  private void statement() {
    switch (tape.next(depth > 2 ? 6 : 13)) {
      case 0 -> write();
      case 1 -> update();
      case 2 -> line("say(" + integer(2) + ");");
      case 3 -> local();
      case 4 -> write();
      case 5 -> show();
      case 6 -> nested("if (" + condition(2) + ")", "else");
      case 7 -> nested("for (int k%d = 0; k%<d < 3; k%<d++)".formatted(names++));
      case 8 -> nested("try", "catch (RuntimeException e%d)".formatted(names++), "finally");
      case 9 -> {
        String later = "r" + names++;
        nested("Runnable " + later + " = () ->");
        line("; " + later + ".run();");
      }
      case 10 -> {
        depth++;
        line("switch (" + integer(1) + ") { case 1: case 5: ");
        block(2);
        line("break; default: ");
        block(2);
        line("}");
        depth--;
      }
      case 11 -> call();
      default -> nested("synchronized (this)");
    }
  }

  private void show() {
    Handle handle = tape.one(HANDLES.toArray(Handle[]::new));
    String shown = value(handle, 2);
    line(
        "log.append("
            + (handle.name.equals("a") ? "Arrays.toString(%s)" : "\"\" + (%s)").formatted(shown)
            + ");");
  }

  private void call() {
    if (method + 1 < METHODS) {
      line("%s.m%d(%s, o, up);".formatted(receiver(), method + 1, integer(1)));
    } else {
      write();
    }
  }

  private void local() {
    String name = "v" + names++;
    if (tape.next(3) == 0) {
      line(
          "Integer %s = %s;"
              .formatted(
                  name,
                  any(() -> "i.get()", () -> "up.apply(i.get())", () -> receiver() + ".i.get()")));
    } else {
      line("int %s = %s;".formatted(name, integer(2)));
    }
    ints.add(name);
  }

  private void write() {
    Handle handle = tape.one(HANDLES.toArray(Handle[]::new));
    if (tape.next(8) == 7) {
      line("o.%s.set(%s);".formatted(handle.name, handle.first));
    } else {
      line("%s.%s.set(%s);".formatted(receiver(), handle.name, value(handle, 3)));
    }
  }

  private String receiver() {
    return any(
        () -> "this",
        () -> "this",
        () -> "who(" + integer(1) + ")",
        () -> "who(1)",
        () -> "(p > 3 ? this : who(2))");
  }

  private void update() {
    String at = receiver();
    Handle handle = tape.one(HANDLES.toArray(Handle[]::new));
    String parameter = "x" + names++;
    if (handle.name.equals("i")) {
      ints.add(parameter);
      String body = value(HANDLES.get(0), 2);
      ints.remove(parameter);
      String change =
          tape.one(
              parameter + " -> " + body,
              "State::twice",
              "Math::abs",
              "this::boxed",
              "up",
              "(p > 2 ? up : this::boxed)",
              parameter
                  + " -> { say("
                  + parameter
                  + "); "
                  + parameter
                  + " = "
                  + parameter
                  + " + 2; return "
                  + body
                  + "; }",
              parameter
                  + " -> { if ("
                  + parameter
                  + " > 3) { return "
                  + parameter
                  + "; } "
                  + parameter
                  + "++; return "
                  + parameter
                  + "; }");
      line("%s.i.update(%s);".formatted(at, change));
    } else {
      String own = any(() -> parameter, () -> value(handle, 2), () -> value(handle, 2));
      line("%s.%s.update(%s -> %s);".formatted(at, handle.name, parameter, own));
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // handed on as they are
  private final String any(Supplier<String>... of) {
    return tape.one(of).get();
  }

  /** An expression of the type that a handle holds. */
  private String value(Handle handle, int deep) {
    String type = handle.type;
    String read = "%s.%s.get()".formatted(receiver(), handle.name);
    if (deep == 0 || tape.isOver()) {
      return tape.one(handle.first, read);
    }
    String other =
        switch (handle.name) {
          case "s" ->
              any(
                  () -> "orNull(" + integer(deep - 1) + ")",
                  () -> "s.get() + " + integer(deep - 1),
                  () -> "\"t\" + l.get()",
                  () -> "\"\" + c.get() + d.get()");
          case "a" ->
              any(
                  () -> "new int[] {" + integer(deep - 1) + "}",
                  () -> "a.get().clone()",
                  () -> "p > 7 ? null : a.get()");
          case "b" -> condition(deep - 1);
          case "l" ->
              any(
                  () -> "l.get() + " + integer(deep - 1),
                  () -> "l.get() * 3",
                  () -> "(long) (0 + " + integer(deep - 1) + ")");
          case "d" ->
              any(
                  () -> "d.get() / 2",
                  () -> "Math.sqrt(" + integer(deep - 1) + ")",
                  () -> "(double) (0 + " + integer(deep - 1) + ")");
          default -> "(" + type + ") (0 + " + integer(deep - 1) + ")";
        };
    if (handle.name.equals("i") && tape.next(4) == 3) {
      other =
          any(
              () -> "boxed(0 + " + integer(deep - 1) + ")",
              () -> "up.apply(i.get())",
              () -> "(p > 1 ? i.get() : boxed(p))");
    }
    return switch (tape.next(5)) {
      case 0 -> read;
      case 1 -> "(%s ? %s : %s)".formatted(condition(deep - 1), value(handle, deep - 1), other);
      case 2 ->
          "switch (%s) { case 1, 5 -> %s; default -> %s; }"
              .formatted(integer(deep - 1), value(handle, deep - 1), other);
      case 3 ->
          "switch (%s) { case 2, 5 -> { try { yield %s; } catch (RuntimeException e%d) { yield %s; } } default -> %s; }"
              .formatted(integer(deep - 1), other, names++, read, value(handle, deep - 1));
      default -> other;
    };
  }

  private String condition(int deep) {
    if (deep <= 0 || tape.isOver()) {
      return tape.one("b.get()", "p > 2", "i.get() > l.get()");
    }
    return any(
        () -> integer(deep - 1) + " > " + integer(deep - 1),
        () -> "b.get() && " + condition(deep - 1),
        () -> "!" + "(" + condition(deep - 1) + ")",
        () -> "i.get().equals(" + integer(deep - 1) + ")",
        () -> "l.get() < " + integer(deep - 1),
        () -> "s.get().isEmpty()",
        () -> "d.get() > f.get()");
  }

  private String integer(int deep) {
    String variable = ints.get(tape.next(ints.size()));
    if (deep <= 0 || tape.isOver()) {
      return tape.one(variable, "1", "i.get()", "3", "c.get()", "h.get()", "y.get()");
    }
    return any(
        () -> variable,
        () -> "say(" + integer(deep - 1) + ")",
        () -> "(" + integer(deep - 1) + " + " + integer(deep - 1) + ")",
        () -> "(" + integer(deep - 1) + " / " + integer(deep - 1) + ")",
        () -> receiver() + ".i.get()",
        () -> "a.get()[1 & " + integer(deep - 1) + "]",
        () -> "(int) (l.get() + 0L)",
        () -> "(int) (d.get() * 2)",
        () -> "s.get().length()",
        () -> "i.get().compareTo(0 + " + integer(deep - 1) + ")",
        () -> "(" + condition(deep - 1) + " ? i.get() : " + integer(deep - 1) + ")",
        () -> "who(" + integer(deep - 1) + ").h.get()");
  }
}
