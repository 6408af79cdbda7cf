package org.hexi.hub.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocAnnotationsUtils;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Tells in the description of the JSON face what holds for every operation and cannot be read off the handlers. */
@Component
class ApiDescription implements GlobalOperationComponentsCustomizer, OpenApiCustomizer {
    private static final String USUAL = "200";
    private static final String KEY_SCHEME = "apiKey";

    ApiDescription() {
        SpringDocUtils.getConfig().replaceWithSchema(BigDecimal.class, new StringSchema().format("decimal"));
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        return customize(operation, new Components(), handler);
    }

    @Override
    public Operation customize(Operation operation, Components components, HandlerMethod handler) {
        Optional.ofNullable(handler.getMethodAnnotation(Takes.class))
                .ifPresent(told -> take(operation, components, told));
        Optional<Answers> answers = Optional.ofNullable(handler.getMethodAnnotation(Answers.class));
        answers.ifPresent(told -> answer(operation, components, told));
        Optional<Parameter> key = key(operation);
        key.ifPresent(ApiDescription::require);
        boolean isReading = isReading(handler);
        ProblemAnswers.add(operation, isReading, key.isPresent() || (answers.isPresent() && !isReading));
        if (answers.filter(Answers::mayBeRefused).isPresent()) {
            ProblemAnswers.addRefusal(operation);
        }
        return operation;
    }

    @Override
    public void customise(OpenAPI description) {
        description.info(new Info().title("Hexi").version("v1"));
        Components components = description.getComponents();
        ProblemAnswers.describe(components, schema(Problem.class, components));
        components.addSecuritySchemes(
                KEY_SCHEME, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        description.addSecurityItem(new SecurityRequirement().addList(KEY_SCHEME));
    }

    private static void take(Operation operation, Components components, Takes told) {
        Schema<?> schema = schema(told.value(), components);
        operation.getRequestBody().getContent().values().forEach(type -> type.setSchema(schema));
    }

    private static void answer(Operation operation, Components components, Answers told) {
        Schema<?> schema = schema(told.value(), components);
        ApiResponse usual = Objects.requireNonNull(operation.getResponses().remove(USUAL));
        usual.getContent().values().forEach(type -> type.setSchema(schema));
        operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(told.status().value()),
                        usual.description(told.status().getReasonPhrase()));
    }

    private static Optional<Parameter> key(Operation operation) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> Idempotency.HEADER.equals(parameter.getName()))
                .findFirst();
    }

    private static void require(Parameter key) {
        key.setRequired(true);
        key.setDescription("New for each command; the same key again gives the same answer and does nothing");
        key.getSchema().minLength(1).maxLength(Idempotency.LONGEST_KEY);
    }

    private static boolean isReading(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        Set<RequestMethod> reading = Set.of(RequestMethod.GET, RequestMethod.HEAD);
        return mapping == null || reading.containsAll(Arrays.asList(mapping.method()));
    }

    private static Schema<?> schema(Class<?> type, Components components) {
        return SpringDocAnnotationsUtils.extractSchema(components, type, null, new Annotation[0], SpecVersion.V31);
    }
}
