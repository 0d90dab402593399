package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Flattens one class. */
final class ClassFlattener implements Rewriting {
  private final ClassNode type;
  private final ClassModel model;
  private final Problems problems;
  private final Map<MethodNode, MethodFlow> flows = new LinkedHashMap<>();
  private final Map<MethodNode, LambdaValue> values = new HashMap<>();
  private final Map<MethodNode, Boolean> nonNull = new HashMap<>();

  ClassFlattener(String name, ClassReader reader, ClassModel model) {
    this.model = model;
    this.type = ClassReading.node(name, reader, ClassReader.EXPAND_FRAMES);
    this.problems = new Problems(type);
  }

  /** The new class file; null when there are problems. */
  byte @Nullable [] flatten() {
    new ClassChecks(type, model, problems).check();
    follow();
    ThisEscape escape = new ThisEscape(model, problems);
    for (MethodFlow flow : flows.values()) {
      new HandleUses(flow, model, problems).check();
      if (flow.method.name.equals("<init>")) {
        escape.check(type, flow);
      }
    }
    return problems.isEmpty() ? rewrite() : null;
  }

  List<FlattenProblem> problems() {
    return problems.all();
  }

  /** Follows the methods that use handles, and the lambdas that update them. */
  private void follow() {
    List<Update> updates = new ArrayList<>();
    for (MethodNode method : type.methods) {
      if (Mentions.hot(method)) {
        MethodFlow flow = MethodFlow.of(type.name, method, model, -1);
        flows.put(method, flow);
        updates.addAll(Update.in(flow));
      }
    }
    for (Update update : updates) {
      MethodNode body = Update.body(update, type);
      if (body != null) {
        flows.computeIfAbsent(body, b -> MethodFlow.of(type.name, b, model, -1));
      }
    }
    ClassLambdas lambdas = ClassLambdas.of(type, updates);
    for (MethodNode method : type.methods) {
      if (lambdas.takesRead(method)) {
        int read = LambdaValue.lastVariable(method);
        MethodFlow flow = MethodFlow.of(type.name, method, model, read);
        flows.put(method, flow);
        LambdaValue value = lambdas.value(method);
        if (value != null && MethodRewriter.canBePrimitive(flow, model, value)) {
          values.put(method, value);
        }
      }
    }
  }

  private byte @Nullable [] rewrite() {
    List<MethodRewriter> rewriters = new ArrayList<>();
    flows.values().forEach(flow -> rewriters.add(new MethodRewriter(this, flow)));
    flows.values().forEach(flow -> nonNull.put(flow.method, returnsNonNull(flow)));
    rewriters.forEach(MethodRewriter::rewrite);
    FlatFields.rewrite(type, model);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    type.accept(writer);
    byte[] flattened = writer.toByteArray();
    if (Mentions.hot(new ClassReader(flattened))) {
      problems.add(
          "",
          "its class file names dev.hearth.Hot outside of its code, as in an annotation; leave it"
              + " out");
      return null;
    }
    return flattened;
  }

  private boolean returnsNonNull(MethodFlow flow) {
    NonNull plain = new NonNull(flow, model);
    return flow.reached().stream()
        .filter(insn -> insn.getOpcode() == Opcodes.ARETURN)
        .allMatch(insn -> plain.isPlain(flow.operands(insn).get(0)));
  }

  @Override
  public ClassNode type() {
    return type;
  }

  @Override
  public ClassModel model() {
    return model;
  }

  @Override
  public @Nullable LambdaValue value(MethodNode lambda) {
    return values.get(lambda);
  }

  @Override
  public boolean returnsNonNull(MethodNode method) {
    return nonNull.getOrDefault(method, false);
  }
}
