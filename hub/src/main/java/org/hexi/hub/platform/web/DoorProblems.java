package org.hexi.hub.platform.web;

import java.io.IOException;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests the server itself refuses, such as a path with a coded slash, never reach the hub. They get the same kind of
 * problem answer, and nothing that names the server.
 */
@Component
class DoorProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            Container host = context.getParent();
            if (host instanceof StandardHost standard) {
                standard.setErrorReportValveClass(Reporting.class.getName());
            }
        });
    }

    /** Made by the server from its name. */
    public static final class Reporting extends ErrorReportValve {
        private static final JsonMapper PLAIN = JsonMapper.builder().build();

        @Override
        protected void report(Request request, Response response, Throwable fault) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null || !status.isError() || response.getContentWritten() > 0) {
                return;
            }
            String code = "web.status." + status.value();
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding("UTF-8");
                response.getReporter().write(PLAIN.writeValueAsString(Problem.of(status, code, detail(status))));
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("the caller went away", gone);
            }
        }

        private static String detail(HttpStatus status) {
            return status.is4xxClientError()
                    ? "The request cannot be read: its address, a header or its length is not acceptable."
                    : "The request could not be answered.";
        }
    }
}
