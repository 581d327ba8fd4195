import "reflect-metadata";
import { Body, Controller, Inject, Module, Post, type RawBodyRequest, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { Request, Response } from "express";
import { receive, type Settings } from "./receive.ts";

const SETTINGS = Symbol("settings");

@Controller()
class NotificationController {
  private readonly settings: Settings;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.settings = settings;
  }

  @Post("payments/notifications")
  async notify(@Req() request: RawBodyRequest<Request>, @Res() response: Response): Promise<void> {
    const { rawBody: body = "", headers, method, originalUrl: path } = request;
    const reply = await receive({ body, headers, method, path }, this.settings);
    response.status(reply.status).json(reply.body);
  }

  @Post("orders")
  order(@Body() body: unknown): unknown {
    return body;
  }
}

/**
 * NestJS: `rawBody: true` keeps the bytes beside what it parses, as `request.rawBody`.
 *
 * @param settings - keys, and the time.
 * @returns the application, not listening yet.
 */
export async function nestApp(settings: Settings): Promise<NestExpressApplication> {
  @Module({ controllers: [NotificationController], providers: [{ provide: SETTINGS, useValue: settings }] })
  class AppModule {}
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { rawBody: true, logger: false });
  // It keeps the bytes of JSON and of forms alone; providers have sent JSON under other types.
  app.useBodyParser("text", { type: ({ headers }) => !/json|form/.test(headers["content-type"] ?? "") });
  return app;
}
