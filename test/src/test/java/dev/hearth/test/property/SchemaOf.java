package dev.hearth.test.property;

import dev.hearth.schema.ImmutableComponent;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.List;

/** The schema that programs in one module must have. */
final class SchemaOf {
  private SchemaOf() {}

  static StateSchema of(List<Program> programs) {
    ImmutableStateSchema.Builder schema = ImmutableStateSchema.builder();
    for (Program program : programs) {
      schema.addRoots(program.binaryName(program.root()));
      for (Decl decl : program.decls()) {
        schema.putTypes(program.binaryName(decl.id()), def(program, decl));
      }
    }
    return schema.build();
  }

  private static StateDef def(Program program, Decl decl) {
    ImmutableStateDef.Builder def =
        ImmutableStateDef.builder()
            .name(program.binaryName(decl.id()))
            .kind(StateDef.Kind.valueOf(decl.kind().name()))
            .parameters(decl.parameters())
            .constants(decl.constants().stream().map(Constant::name).toList())
            .variants(decl.variants().stream().map(program::binaryName).sorted().toList());
    for (Member member : decl.members()) {
      def.addComponents(
          ImmutableComponent.of(member.name(), type(program, member.type()), member.unit()));
    }
    return def.build();
  }

  private static StateType type(Program program, Type type) {
    if (type instanceof Type.Leaf leaf) {
      return new StateType.Leaf(leaf.name());
    }
    if (type instanceof Type.Array array) {
      return new StateType.Array(type(program, array.element()));
    }
    if (type instanceof Type.Parameter parameter) {
      return new StateType.Parameter(parameter.index());
    }
    if (type instanceof Type.Container container) {
      return new StateType.Container(container.name(), types(program, container.arguments()));
    }
    Type.Ref ref = (Type.Ref) type;
    return new StateType.Ref(program.binaryName(ref.decl()), types(program, ref.arguments()));
  }

  private static List<StateType> types(Program program, List<Type> types) {
    return types.stream().map(t -> type(program, t)).toList();
  }
}
