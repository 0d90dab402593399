package dev.hearth.flatten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceMethodVisitor;

/** Compares flattened classes with those that a person wrote by hand. */
final class Twins {
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$(\\d+)");

  private Twins() {}

  /** Flattens {@code handles}: it has to become what the compiler makes of {@code twin}. */
  static void assertTwin(String handles, String twin) {
    Module flat = Module.compile(handles).flattened();
    Module byHand = Module.compile(twin);
    assertEquals(text(byHand), text(flat));
  }

  /** All of the module's code: fields, instructions and stack map frames. */
  static String text(Module module) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(module.classes()).forEach((name, bytes) -> text.append(text(bytes)));
    return numbered(text.toString());
  }

  /** Lambdas numbered within their method: javac 17 numbers them within their class. */
  private static String numbered(String text) {
    Map<String, Set<Integer>> numbers = new TreeMap<>();
    LAMBDA
        .matcher(text)
        .results()
        .forEach(
            lambda ->
                numbers
                    .computeIfAbsent(lambda.group(1), name -> new TreeSet<>())
                    .add(Integer.valueOf(lambda.group(2))));
    return LAMBDA
        .matcher(text)
        .replaceAll(
            lambda -> {
              Set<Integer> all = numbers.getOrDefault(lambda.group(1), Set.of());
              long before = all.stream().filter(n -> n < Integer.parseInt(lambda.group(2))).count();
              return "lambda_" + lambda.group(1) + "_" + before;
            });
  }

  private static String text(byte[] bytes) {
    ClassNode type = new ClassNode();
    new ClassReader(bytes).accept(type, 0);
    StringBuilder text = new StringBuilder("class " + type.name + " " + type.signature + "\n");
    for (FieldNode field : type.fields) {
      text.append(
          field.access + " " + field.name + " " + field.desc + " " + field.signature + "\n");
    }
    Map<String, String> methods = new TreeMap<>();
    type.methods.forEach(method -> methods.put(method.name + method.desc, text(method)));
    methods.forEach((name, code) -> text.append(name + "\n" + code));
    return text.toString();
  }

  private static String text(MethodNode method) {
    Textifier printer = new Textifier();
    TraceMethodVisitor visitor = new TraceMethodVisitor(printer);
    method.tryCatchBlocks.forEach(block -> block.accept(visitor));
    withoutDebug(method).accept(visitor);
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    printer.print(writer);
    writer.flush();
    return text.toString();
  }

  /** Without line numbers and labels that only they, and variables' names, refer to. */
  private static InsnList withoutDebug(MethodNode method) {
    Set<LabelNode> used = used(method);
    InsnList list = method.instructions;
    for (AbstractInsnNode insn : list.toArray()) {
      if (insn instanceof LineNumberNode
          || (insn instanceof LabelNode label && !used.contains(label))) {
        list.remove(insn);
      }
    }
    return list;
  }

  private static Set<LabelNode> used(MethodNode method) {
    Set<LabelNode> used = new HashSet<>();
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      used.addAll(List.of(block.start, block.end, block.handler));
    }
    for (AbstractInsnNode insn : method.instructions) {
      if (insn instanceof JumpInsnNode jump) {
        used.add(jump.label);
      } else if (insn instanceof TableSwitchInsnNode table) {
        used.addAll(table.labels);
        used.add(table.dflt);
      } else if (insn instanceof LookupSwitchInsnNode table) {
        used.addAll(table.labels);
        used.add(table.dflt);
      } else if (insn instanceof FrameNode frame) {
        Stream.of(frame.local, frame.stack)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .filter(LabelNode.class::isInstance)
            .forEach(label -> used.add((LabelNode) label));
      }
    }
    return used;
  }
}
